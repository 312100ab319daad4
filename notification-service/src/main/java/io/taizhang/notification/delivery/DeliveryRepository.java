package io.taizhang.notification.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class DeliveryRepository implements PanacheRepositoryBase<Delivery, UUID> {

  /** Takes one and puts its next attempt off, twice as far each time: 15 s up to 15 min. */
  private static final String LEASE =
      """
      with due as (
        select id from delivery
         where status = 'PENDING' and next_attempt_at <= now()
         order by next_attempt_at, id
         limit 1
           for update skip locked
      )
      update delivery
         set attempts = attempts + 1,
             next_attempt_at =
               now() + least(900, 15 * power(2, least(attempts, 10))) * interval '1 second'
        from due
       where delivery.id = due.id
      returning delivery.id
      """;

  private static final String DUE =
      "select count(*) from delivery where status = 'PENDING' and next_attempt_at <= now()";

  /** The delivery whose turn it is; no other worker gets it before its next attempt is due. */
  Optional<UUID> lease() {
    List<?> leased = getEntityManager().createNativeQuery(LEASE, UUID.class).getResultList();
    return leased.stream().findFirst().map(UUID.class::cast);
  }

  Delivery systemFind(UUID id) {
    return findById(id);
  }

  long due() {
    return ((Number) getEntityManager().createNativeQuery(DUE).getSingleResult()).longValue();
  }

  void settle(UUID id, DeliveryStatus status, @Nullable String reason, Instant at) {
    update("status = ?1, reason = ?2, settledAt = ?3 where id = ?4", status, reason, at, id);
  }
}

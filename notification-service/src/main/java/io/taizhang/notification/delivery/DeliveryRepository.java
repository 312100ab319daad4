package io.taizhang.notification.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.notification.contact.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class DeliveryRepository implements PanacheRepositoryBase<Delivery, UUID> {

  /**
   * Takes one and puts its next attempt off, twice as far each time, 15 s up to 15 min, a quarter
   * more or less. Where twice would do harm it is marked before it is sent.
   */
  static final String LEASE =
      """
      with due as (
        select id, status from delivery
         where channel = ?1 and status in ('PENDING', 'IN_FLIGHT')
           and not_before <= ?2 and next_attempt_at <= now()
         order by not_before, id
         limit 1
           for update skip locked
      )
      update delivery
         set attempts = attempts + 1,
             status = case when ?3 then 'IN_FLIGHT' else delivery.status end,
             next_attempt_at =
               now() + least(900, 15 * power(2, least(attempts, 10)))
                     * (0.75 + random() * 0.5) * interval '1 second'
        from due
       where delivery.id = due.id
      returning delivery.id, due.status
      """;

  /** Others to the same address that may go along, as they would by themselves. */
  static final String CARRY =
      """
      update delivery set status = 'CARRIED', carried_by = ?1
       where id in (
        select id from delivery
         where address_print = ?2 and channel = ?3 and status = 'PENDING' and not urgent
           and not_before <= ?4 and id <> ?1
         order by not_before, id
         limit 49
           for update skip locked)
      """;

  private static final String DUE =
      """
      select count(*) from (
        select 1 from delivery
         where channel in (?1) and status in ('PENDING', 'IN_FLIGHT')
           and not_before <= ?2 and next_attempt_at <= now()
         limit 1) due
      """;

  /** Still to be sent, and sealed by another key; no address is kept of somebody outside. */
  static final String SEALED_OTHERWISE =
      """
      select * from delivery
       where status in ('PENDING', 'IN_FLIGHT') and id > ?1
         and address <> '' and left(address, ?2) <> ?3
       order by id
       limit ?4
         for update
      """;

  /**
   * A delivery whose turn it is.
   *
   * @param begun whether it was begun before and never settled
   */
  record Turn(UUID id, boolean begun) {}

  /** The delivery whose turn it is; no other worker gets it before its next attempt is due. */
  Optional<Turn> lease(Channel channel, Instant now, boolean mark) {
    List<?> leased =
        getEntityManager()
            .createNativeQuery(LEASE)
            .setParameter(1, channel.name())
            .setParameter(2, now)
            .setParameter(3, mark)
            .getResultList();
    return leased.stream()
        .findFirst()
        .map(Object[].class::cast)
        .map(row -> new Turn((UUID) row[0], "IN_FLIGHT".equals(row[1])));
  }

  void carry(Delivery lead, Instant now) {
    getEntityManager()
        .createNativeQuery(CARRY)
        .setParameter(1, lead.id)
        .setParameter(2, lead.addressPrint)
        .setParameter(3, lead.channel.name())
        .setParameter(4, now)
        .executeUpdate();
  }

  /** Those still to be sent whose address another key than that of today has sealed, locked. */
  List<Delivery> systemSealedOtherwise(String beginning, UUID after, int most) {
    List<?> others =
        getEntityManager()
            .createNativeQuery(SEALED_OTHERWISE, Delivery.class)
            .setParameter(1, after)
            .setParameter(2, beginning.length())
            .setParameter(3, beginning)
            .setParameter(4, most)
            .getResultList();
    return others.stream().map(Delivery.class::cast).toList();
  }

  Delivery systemFind(UUID id) {
    return findById(id);
  }

  List<Delivery> systemOf(Collection<UUID> messages) {
    return list("messageId in ?1 order by id", messages);
  }

  /** The delivery and those it carries, oldest first. */
  List<Delivery> together(UUID id) {
    return list(
        "id = ?1 or carriedBy = ?1 and status = ?2 order by id", id, DeliveryStatus.CARRIED);
  }

  /** The messages of the delivery and of those it carries, oldest first. */
  List<UUID> messagesTogether(UUID id) {
    return getEntityManager()
        .createQuery(
            "select d.messageId from Delivery d"
                + " where d.id = ?1 or d.carriedBy = ?1 and d.status = ?2 order by d.id",
            UUID.class)
        .setParameter(1, id)
        .setParameter(2, DeliveryStatus.CARRIED)
        .getResultList();
  }

  /** Those that the delivery carries end as it does. */
  void settleCarried(UUID id, DeliveryStatus status, @Nullable String reason, Instant at) {
    update(
        "status = ?1, reason = ?2, settledAt = ?3 where carriedBy = ?4 and status = ?5",
        status,
        reason,
        at,
        id,
        DeliveryStatus.CARRIED);
  }

  boolean due(Channel channel, Instant now) {
    Object count =
        getEntityManager()
            .createNativeQuery(DUE)
            .setParameter(1, channel.name())
            .setParameter(2, now)
            .getSingleResult();
    return ((Number) count).longValue() > 0;
  }

  /** When something last went to the address. */
  Optional<Instant> lastSent(Channel channel, String addressPrint) {
    return getEntityManager()
        .createQuery(
            "select max(d.settledAt) from Delivery d"
                + " where d.addressPrint = ?1 and d.channel = ?2 and d.status = ?3",
            Instant.class)
        .setParameter(1, addressPrint)
        .setParameter(2, channel)
        .setParameter(3, DeliveryStatus.SENT)
        .getResultStream()
        .flatMap(java.util.stream.Stream::ofNullable)
        .findFirst();
  }

  List<Delivery> of(UUID messageId) {
    return list("messageId", messageId);
  }

  void putOff(UUID id, Instant notBefore) {
    update(
        "notBefore = ?1, attempts = attempts - 1, status = ?2, nextAttemptAt = ?3 where id = ?4",
        notBefore,
        DeliveryStatus.PENDING,
        Instant.EPOCH,
        id);
  }

  /** Left alone by the provider's rate: it was no attempt. */
  void wait(UUID id, Instant until, @Nullable String reason) {
    update(
        "attempts = attempts - 1, status = ?1, nextAttemptAt = ?2, reason = ?3 where id = ?4",
        DeliveryStatus.PENDING,
        until,
        reason,
        id);
  }
}

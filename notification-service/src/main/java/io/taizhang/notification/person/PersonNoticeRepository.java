package io.taizhang.notification.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PersonNoticeRepository implements PanacheRepositoryBase<PersonNotice, UUID> {

  private static final String ONE_AT_A_TIME =
      "select 1 from pg_advisory_xact_lock(hashtextextended('person-notice ' || ?1, 0))";

  /**
   * Until the transaction ends nobody else works on what the issue's person is told: facts and
   * contacts come over two topics, and whichever comes second must see the first.
   */
  void lock(UUID issueId) {
    getEntityManager()
        .createNativeQuery(ONE_AT_A_TIME)
        .setParameter(1, issueId.toString())
        .getResultList();
  }

  PersonNotice systemFind(UUID id) {
    return findById(id);
  }

  boolean has(UUID issueId, PersonNoticeKind kind, Instant happenedAt) {
    return count("issueId = ?1 and kind = ?2 and happenedAt = ?3", issueId, kind, happenedAt) > 0;
  }

  /** What the issue's person was to be told last. */
  Optional<PersonNotice> newest(UUID issueId) {
    return find("issueId = ?1 order by happenedAt desc, id desc", issueId)
        .range(0, 0)
        .firstResultOptional();
  }

  List<PersonNotice> within(RegionPath scope, @Nullable UUID issueId, PageRequest page) {
    return ScopedQuery.within(scope).and("issueId", issueId).newest(this, page);
  }
}

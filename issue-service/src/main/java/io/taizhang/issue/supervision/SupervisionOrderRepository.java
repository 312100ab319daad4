package io.taizhang.issue.supervision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import io.taizhang.issue.domain.OrderState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Orders; every query of a person carries the caller's scope. */
@ApplicationScoped
class SupervisionOrderRepository implements PanacheRepositoryBase<SupervisionOrder, UUID> {

  private static final OrderState CLOSED = OrderState.CLOSED;
  private static final ReachTerms REACH = ReachTerms.ofUnit("this.department = :unit");

  /** Whether the clock has an order of that level whose card has not been taken back. */
  boolean systemStandsFor(UUID clockId, CardLevel level) {
    return count("clockId = ?1 and level = ?2 and basisWithdrawnAt is null", clockId, level) > 0;
  }

  /** The order that was opened on the clock at this revision and has not been annotated. */
  Optional<SupervisionOrder> systemStandingOn(UUID clockId, long revision) {
    return find("clockId = ?1 and revision = ?2 and basisWithdrawnAt is null", clockId, revision)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** One rule at a time of a department, until the transaction ends. */
  void systemLockRule(String department, String rule) {
    getEntityManager()
        .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0)) is null")
        .setParameter(1, "supervision/" + department + "/" + rule)
        .getSingleResult();
  }

  boolean systemOpenFor(UUID issueId, OrderReason reason) {
    return count("issueId = ?1 and reason = ?2 and state <> ?3", issueId, reason, CLOSED) > 0;
  }

  boolean systemOpenAbout(String department, OrderReason reason, String about) {
    return count(
            "department = ?1 and reason = ?2 and about = ?3 and state <> ?4",
            department,
            reason,
            about,
            CLOSED)
        > 0;
  }

  /** The order whose answer this clock measures, locked. */
  Optional<SupervisionOrder> systemAnsweredBy(UUID answerClockId) {
    return find("answerClockId", answerClockId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  Optional<SupervisionOrder> one(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).one(this, id);
  }

  Optional<SupervisionOrder> locked(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).locked(this, id);
  }

  /** Newest first, one row more than the page shows. */
  List<SupervisionOrder> page(Scope scope, OrderFilter filter, PageRequest page) {
    ScopedQuery within = ScopedQuery.within(scope, REACH);
    return filter
        .basis()
        .map(within::and)
        .orElse(within)
        .and("state", filter.state())
        .and("issueId", filter.issueId())
        .and("reason", filter.reason())
        .newest(this, page);
  }
}

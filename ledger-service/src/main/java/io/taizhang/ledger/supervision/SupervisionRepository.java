package io.taizhang.ledger.supervision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Orders in the database; of those who are narrowed only the addressed department sees one. */
@ApplicationScoped
class SupervisionRepository implements PanacheRepositoryBase<SupervisionOrder, UUID> {

  private static final ReachTerms REACH = ReachTerms.ofUnit("this.departmentCode = :unit");

  /** Whether the clock has an order whose card has not been taken back. */
  boolean systemStandsFor(UUID clockId) {
    return count("clockId = ?1 and level = 'RED' and basisWithdrawnAt is null", clockId) > 0;
  }

  /** The order that was opened on the clock at this revision and has not been annotated. */
  Optional<SupervisionOrder> systemStandingOn(UUID clockId, long revision) {
    return find(
            "clockId = ?1 and basisWithdrawnAt is null and (revision is null or revision = ?2)",
            clockId,
            revision)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  Optional<SupervisionOrder> find(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).one(this, id);
  }

  Optional<SupervisionOrder> lock(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).locked(this, id);
  }

  List<SupervisionOrder> list(Scope scope, OrderFilter filter, PageRequest page) {
    ScopedQuery within = ScopedQuery.within(scope, REACH);
    return filter.condition().map(within::and).orElse(within).list(this, page);
  }
}

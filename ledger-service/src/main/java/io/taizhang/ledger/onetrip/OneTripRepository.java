package io.taizhang.ledger.onetrip;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import io.taizhang.ledger.project.ProjectReach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows in the database. Every query carries the caller's scope. */
@ApplicationScoped
class OneTripRepository implements PanacheRepositoryBase<OneTripFailure, UUID> {

  /** A department sees the trips that failed over an item of its own; owners see none. */
  private static final ReachTerms REACH =
      new ReachTerms(
          "this.itemId in (select i.id from Item i where i.departmentCode = :unit)",
          ProjectReach.of("this.projectId").assigned(),
          ReachTerms.NOTHING);

  Optional<OneTripFailure> find(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).one(this, id);
  }

  List<OneTripFailure> list(Scope scope, Condition wanted, PageRequest page) {
    return ScopedQuery.within(scope, REACH).and(wanted).list(this, page);
  }

  /** How many rows the list as a whole has. */
  long count(Scope scope, Condition wanted) {
    Condition all = scope.over("this.regionPath", REACH).and(wanted);
    return count(all.text(), all.values());
  }

  /** In the order of their ids, so that two never wait for each other. */
  List<OneTripFailure> systemLock(Collection<UUID> ids) {
    return find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }

  Optional<OneTripFailure> systemLock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }
}

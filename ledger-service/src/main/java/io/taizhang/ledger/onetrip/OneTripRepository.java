package io.taizhang.ledger.onetrip;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import io.taizhang.ledger.project.ProjectReach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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

  List<OneTripFailure> list(Scope scope, PageRequest page) {
    return ScopedQuery.within(scope, REACH).list(this, page);
  }

  Optional<OneTripFailure> systemLock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }
}

package io.taizhang.ledger.ownertask;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import io.taizhang.ledger.ownertask.domain.OwnerTaskStatus;
import io.taizhang.ledger.project.ProjectReach;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Owners' tasks in the database. Every query carries the caller's scope. */
@ApplicationScoped
class OwnerTaskRepository implements PanacheRepositoryBase<OwnerTask, UUID> {

  private static final ReachTerms REACH = ProjectReach.of("this.projectId");

  Optional<OwnerTask> find(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).one(this, id);
  }

  Optional<OwnerTask> lock(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).locked(this, id);
  }

  List<OwnerTask> list(Scope scope, OwnerTaskFilter filter, LocalDate today, PageRequest page) {
    ScopedQuery query =
        ScopedQuery.within(scope, REACH)
            .and("projectId", filter.project())
            .and("status", filter.status());
    if (Boolean.TRUE.equals(filter.overdue())) {
      query.and(
          new Condition("this.status = :assigned and this.dueOn < :today")
              .with("assigned", OwnerTaskStatus.ASSIGNED)
              .with("today", today));
    }
    return query.list(this, page);
  }
}

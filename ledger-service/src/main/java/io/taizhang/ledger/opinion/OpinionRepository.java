package io.taizhang.ledger.opinion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import io.taizhang.ledger.project.ProjectReach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Opinions in the database. Every query carries the caller's scope. */
@ApplicationScoped
class OpinionRepository implements PanacheRepositoryBase<Opinion, UUID> {

  private static final ReachTerms OF_PROJECT = ProjectReach.of("this.projectId");

  /** A department sees those it asked or is asked for, besides those of its projects. */
  private static final ReachTerms REACH =
      new ReachTerms(
          "this.departmentCode = :unit or this.askingDepartment = :unit or " + OF_PROJECT.unit(),
          OF_PROJECT.assigned(),
          ReachTerms.NOTHING);

  Optional<Opinion> find(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).one(this, id);
  }

  Optional<Opinion> lock(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).locked(this, id);
  }

  List<Opinion> list(Scope scope, OpinionFilter filter, Instant now, PageRequest page) {
    ScopedQuery query =
        ScopedQuery.within(scope, REACH)
            .and("itemId", filter.item())
            .and("projectId", filter.project())
            .and("departmentCode", filter.department());
    if (Boolean.TRUE.equals(filter.late())) {
      query.and(
          new Condition(
                  "this.answeredAt is null and this.silenceRuleId is null and this.dueAt <= :now")
              .with("now", now));
    }
    return query.list(this, page);
  }

  /** Those without an answer, for whoever reckons their days anew. */
  List<Opinion> systemUnanswered() {
    return find("answeredAt is null").withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }
}

package io.taizhang.issue.workflow;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Issues; every query carries the caller's scope. */
@ApplicationScoped
class IssueRepository implements PanacheRepositoryBase<Issue, UUID> {

  /** A department sees what was referred to it, an officer what names an assigned project. */
  private static final ReachTerms REACH =
      new ReachTerms(
          referredTo(":unit"),
          "this.projectId in (select o.projectId from ProjectOfficerRow o"
              + " where o.subject = :subject)",
          ReachTerms.NOTHING);

  Optional<Issue> seen(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).one(this, id);
  }

  Optional<Issue> locked(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).locked(this, id);
  }

  /** Newest first, one row more than the page shows. */
  List<Issue> page(Scope scope, IssueFilter filter, PageRequest page) {
    ScopedQuery query =
        ScopedQuery.within(scope, REACH)
            .and("state", filter.state())
            .and("projectId", filter.projectId());
    String department = filter.department();
    if (department != null) {
      query.and(new Condition(referredTo(":department")).with("department", department));
    }
    return query.newest(this, page);
  }

  private static String referredTo(String department) {
    return "this.leadDepartment = %1$s or array_contains(this.assisting, %1$s)"
        .formatted(department);
  }
}

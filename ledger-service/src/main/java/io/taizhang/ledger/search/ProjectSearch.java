package io.taizhang.ledger.search;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.ledger.listing.Asked;
import io.taizhang.ledger.listing.CustomPlans;
import io.taizhang.ledger.listing.Finder;
import io.taizhang.ledger.listing.OpenItems;
import io.taizhang.ledger.project.ProjectReach;
import io.taizhang.ledger.project.ProjectView;
import io.taizhang.ledger.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Finds projects: the ids of a page by one statement, then the rows by their ids. */
@ApplicationScoped
class ProjectSearch {

  private static final Set<String> READ_PROBLEMS =
      Set.of(
          Role.ADMIN,
          Role.OFFICER,
          Role.AGENT,
          Role.CLERK,
          Role.HANDLER,
          Role.HEAD,
          Role.LEADER,
          Role.SUPERVISOR,
          Role.INSPECTOR);

  private final Session entities;
  private final CustomPlans plans;
  private final Finder finder;
  private final Projects projects;
  private final Scopes scopes;
  private final Clock clock;

  ProjectSearch(
      Session entities,
      CustomPlans plans,
      Finder finder,
      Projects projects,
      Scopes scopes,
      Clock clock) {
    this.entities = entities;
    this.plans = plans;
    this.finder = finder;
    this.projects = projects;
    this.scopes = scopes;
    this.clock = clock;
  }

  @Transactional
  Page<ProjectView> list(Caller caller, ProjectFilter filter, PageRequest page) {
    if (filter.problemLevel() != null && READ_PROBLEMS.stream().noneMatch(caller::is)) {
      throw CommonProblem.FORBIDDEN.because("按问题层级筛选只限可以查看问题的人员");
    }
    Scope scope = scopes.of(caller, filter.region());
    plans.begin();
    List<UUID> ids = ids(wanted(scope, filter, clock.instant()), page);
    Page<UUID> found = Page.of(ids, page, UUID::toString);
    return new Page<>(projects.systemViews(found.items()), found.nextCursor());
  }

  Condition wanted(Scope scope, ProjectFilter filter, Instant now) {
    return Asked.within(scope.over("p.region_path", ProjectReach.ofColumn("p.id")))
        .given(filter.text(), text -> finder.words("project", "p", text))
        .equal("p.department_code", "department", filter.department())
        .equal("p.officer_id", "officer", filter.officer())
        .equal("p.phase", "phase", name(filter.phase()))
        .equal("p.track", "track", name(filter.track()))
        .equal("p.parent_id", "parent", filter.parent())
        .flag(filter.stale(), ProjectTerms.stale(BusinessZone.dateOf(now)))
        .given(filter.overdue(), yes -> ProjectTerms.overdue(finder, yes, now))
        .given(
            filter.dueFrom() == null ? filter.dueTo() : filter.dueFrom(),
            _ -> finder.projects("due", OpenItems.due(filter.dueFrom(), filter.dueTo())))
        .given(filter.problemLevel(), ProjectTerms::openProblem)
        .condition();
  }

  static String sql(Condition wanted, boolean first) {
    return "select p.id from project p where "
        + wanted.text()
        + (first ? "" : " and p.id > :after")
        + " order by p.id limit :fetch";
  }

  private List<UUID> ids(Condition wanted, PageRequest page) {
    NativeQuery<UUID> query =
        entities
            .createNativeQuery(sql(wanted, page.cursor() == null), UUID.class)
            .setParameter("fetch", page.fetch());
    page.afterId().ifPresent(id -> query.setParameter("after", id));
    wanted.values().forEach(query::setParameter);
    return query.getResultList();
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }
}

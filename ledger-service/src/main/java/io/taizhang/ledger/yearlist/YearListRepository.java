package io.taizhang.ledger.yearlist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import io.taizhang.ledger.project.ProjectReach;
import io.taizhang.ledger.project.ProjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lines of yearly lists in the database, seen as their projects are. */
@ApplicationScoped
class YearListRepository implements PanacheRepositoryBase<YearListEntry, UUID> {

  private static final ReachTerms REACH = ProjectReach.of("this.projectId");

  Optional<YearListEntry> find(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).one(this, id);
  }

  Optional<YearListEntry> lock(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).locked(this, id);
  }

  boolean stands(ProjectRef project, EnterYearList on) {
    return count(
            "projectId = ?1 and year = ?2 and listRegionCode = ?3 and level = ?4 and leftOn is null",
            project.id(),
            on.year(),
            on.regionCode(),
            on.level())
        > 0;
  }

  List<YearListEntry> list(Scope scope, YearListFilter filter, PageRequest page) {
    ScopedQuery wanted =
        ScopedQuery.within(scope, REACH)
            .and("year", filter.year())
            .and("listRegionCode", filter.listRegion())
            .and("level", filter.level())
            .and("projectId", filter.project());
    Boolean left = filter.left();
    if (left != null) {
      wanted.and(new Condition(left ? "this.leftOn is not null" : "this.leftOn is null"));
    }
    return wanted.list(this, page);
  }
}

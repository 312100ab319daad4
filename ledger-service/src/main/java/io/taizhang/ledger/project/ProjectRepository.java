package io.taizhang.ledger.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Projects in the database. Every query carries the caller's scope. */
@ApplicationScoped
class ProjectRepository implements PanacheRepositoryBase<Project, UUID> {

  private static final ReachTerms REACH = ProjectReach.of("this.id");

  Optional<Project> find(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).one(this, id);
  }

  Optional<Project> lock(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).locked(this, id);
  }

  Project systemFind(UUID id) {
    return findById(id);
  }

  boolean systemKnows(String nationalCode) {
    return count("nationalCode", nationalCode) > 0;
  }

  List<Project> list(Scope scope, ProjectFilter filter, PageRequest page) {
    return ScopedQuery.within(scope, REACH)
        .and("departmentCode", filter.department())
        .and("officerId", filter.officer())
        .and("phase", filter.phase())
        .list(this, page);
  }
}

package io.taizhang.ledger.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Projects in the database. Every query carries the caller's scope. */
@ApplicationScoped
class ProjectRepository implements PanacheRepositoryBase<Project, UUID> {

  Optional<Project> find(Caller caller, RegionPath scope, UUID id) {
    return findByIdOptional(id).filter(project -> visible(caller, scope, project));
  }

  Optional<Project> lock(Caller caller, RegionPath scope, UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .filter(project -> visible(caller, scope, project));
  }

  boolean knows(String nationalCode) {
    return count("nationalCode", nationalCode) > 0;
  }

  List<Project> list(Caller caller, RegionPath scope, ProjectFilter filter, PageRequest page) {
    return ScopedQuery.within(scope)
        .and("ownerCreditCode", caller.is(Role.OWNER) ? ownCode(caller) : null)
        .and("departmentCode", filter.department())
        .and("officerId", filter.officer())
        .and("phase", filter.phase())
        .list(this, page);
  }

  private static String ownCode(Caller caller) {
    String code = caller.creditCode();
    return code == null ? "" : code;
  }

  private static boolean visible(Caller caller, RegionPath scope, Project project) {
    return scope.contains(new RegionPath(project.regionPath))
        && (!caller.is(Role.OWNER) || project.ownerCreditCode.equals(caller.creditCode()));
  }
}

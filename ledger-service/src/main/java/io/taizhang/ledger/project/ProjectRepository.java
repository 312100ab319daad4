package io.taizhang.ledger.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    StringBuilder query = new StringBuilder("regionPath >= :from and regionPath < :to");
    Map<String, Object> values = new HashMap<>();
    values.put("from", scope.value());
    values.put("to", scope.end());
    if (caller.is(Role.OWNER)) {
      query.append(" and ownerCreditCode = :owner");
      values.put("owner", String.valueOf(caller.creditCode()));
    }
    if (filter.department() != null) {
      query.append(" and departmentCode = :department");
      values.put("department", filter.department());
    }
    if (filter.officer() != null) {
      query.append(" and officerId = :officer");
      values.put("officer", filter.officer());
    }
    if (filter.phase() != null) {
      query.append(" and phase = :phase");
      values.put("phase", filter.phase());
    }
    page.afterId()
        .ifPresent(
            id -> {
              query.append(" and id > :after");
              values.put("after", id);
            });
    return find(query + " order by id", values).page(0, page.fetch()).list();
  }

  private static boolean visible(Caller caller, RegionPath scope, Project project) {
    return scope.contains(new RegionPath(project.regionPath))
        && (!caller.is(Role.OWNER) || project.ownerCreditCode.equals(caller.creditCode()));
  }
}

package io.taizhang.ledger.problem;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Problems in the database. Every query carries the caller's scope. */
@ApplicationScoped
class ProblemRepository implements PanacheRepositoryBase<Problem, UUID> {

  Optional<Problem> find(RegionPath scope, UUID id) {
    return findByIdOptional(id).filter(problem -> inside(scope, problem));
  }

  Optional<Problem> lock(RegionPath scope, UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .filter(problem -> inside(scope, problem));
  }

  List<Problem> list(
      RegionPath scope, @Nullable UUID project, @Nullable ProblemStatus status, PageRequest page) {
    StringBuilder query = new StringBuilder("regionPath >= :from and regionPath < :to");
    Map<String, Object> values = new HashMap<>();
    values.put("from", scope.value());
    values.put("to", scope.end());
    if (project != null) {
      query.append(" and projectId = :project");
      values.put("project", project);
    }
    if (status != null) {
      query.append(" and status = :status");
      values.put("status", status);
    }
    page.afterId()
        .ifPresent(
            id -> {
              query.append(" and id > :after");
              values.put("after", id);
            });
    return find(query + " order by id", values).page(0, page.fetch()).list();
  }

  private static boolean inside(RegionPath scope, Problem problem) {
    return scope.contains(new RegionPath(problem.regionPath));
  }
}

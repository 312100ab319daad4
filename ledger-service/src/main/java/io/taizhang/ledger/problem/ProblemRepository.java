package io.taizhang.ledger.problem;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
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
    return ScopedQuery.within(scope)
        .and("projectId", project)
        .and("status", status)
        .list(this, page);
  }

  private static boolean inside(RegionPath scope, Problem problem) {
    return scope.contains(new RegionPath(problem.regionPath));
  }
}

package io.taizhang.ledger.problem;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import io.taizhang.ledger.project.ProjectReach;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Problems in the database. Every query carries the caller's scope. */
@ApplicationScoped
class ProblemRepository implements PanacheRepositoryBase<Problem, UUID> {

  private static final ReachTerms OF_PROJECT = ProjectReach.of("this.projectId");

  /** A department sees those it has to solve, besides those of its projects. */
  private static final ReachTerms REACH =
      new ReachTerms(
          "this.departmentCode = :unit or " + OF_PROJECT.unit(),
          OF_PROJECT.assigned(),
          OF_PROJECT.own());

  Optional<Problem> find(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).one(this, id);
  }

  Optional<Problem> lock(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).locked(this, id);
  }

  List<Problem> list(Scope scope, Condition wanted, PageRequest page) {
    return ScopedQuery.within(scope, REACH).and(wanted).list(this, page);
  }

  /** How many rows the list as a whole has. */
  long count(Scope scope, Condition wanted) {
    Condition all = scope.over("this.regionPath", REACH).and(wanted);
    return count(all.text(), all.values());
  }

  /** For whoever has been shown the projects. */
  List<Problem> systemOf(Collection<UUID> projects) {
    return projects.isEmpty() ? List.of() : list("projectId in ?1 order by id", projects);
  }
}

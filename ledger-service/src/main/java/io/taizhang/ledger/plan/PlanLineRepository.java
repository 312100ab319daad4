package io.taizhang.ledger.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.web.ScopedQuery;
import io.taizhang.ledger.project.ProjectReach;
import io.taizhang.ledger.project.ProjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Planned items in the database, within a scope or through a project that was found in one. */
@ApplicationScoped
class PlanLineRepository implements PanacheRepositoryBase<PlanLine, UUID> {

  private static final ReachTerms OF_PROJECT = ProjectReach.of("this.projectId");

  /** A department sees what is to be handed in to it, besides the plans of its projects. */
  private static final ReachTerms REACH =
      new ReachTerms(
          "this.departmentCode = :unit or " + OF_PROJECT.unit(),
          OF_PROJECT.assigned(),
          OF_PROJECT.own());

  Optional<PlanLine> find(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).one(this, id);
  }

  Optional<PlanLine> lock(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).locked(this, id);
  }

  boolean has(ProjectRef project, UUID id) {
    return count("projectId = ?1 and id = ?2", project.id(), id) > 0;
  }

  /** For whoever has been shown what carries it out. */
  PlanLine systemLine(UUID id) {
    return findById(id);
  }

  /** All lines, held until the transaction ends, so that none is handed in meanwhile. */
  List<PlanLine> locked(Plan plan) {
    return find("projectId = ?1 order by position", plan.projectId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  List<PlanLine> of(Plan plan) {
    return list("projectId = ?1 order by position", plan.projectId);
  }

  /** The line and all others of its plan. */
  List<PlanLine> besides(PlanLine line) {
    return list("projectId = ?1 order by position", line.projectId);
  }

  Optional<PlanLine> lock(ProjectRef project, UUID id) {
    return find("projectId = ?1 and id = ?2", project.id(), id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }
}

package io.taizhang.ledger.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.ledger.project.ProjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Planned items in the database, reached through a project that the caller has been shown. */
@ApplicationScoped
class PlanLineRepository implements PanacheRepositoryBase<PlanLine, UUID> {

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

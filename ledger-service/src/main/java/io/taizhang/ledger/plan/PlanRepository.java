package io.taizhang.ledger.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.ledger.project.ProjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Plans in the database, reached through a project that the caller has been shown. */
@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {

  Optional<Plan> lock(ProjectRef project) {
    return findByIdOptional(project.id(), LockModeType.PESSIMISTIC_WRITE);
  }

  Optional<Plan> of(ProjectRef project) {
    return findByIdOptional(project.id());
  }
}

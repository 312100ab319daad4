package io.taizhang.ledger.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Assignments in the database. Every query carries the caller's scope. */
@ApplicationScoped
class ProjectAssignmentRepository implements PanacheRepositoryBase<ProjectAssignment, UUID> {

  List<ProjectAssignment> of(Scope scope, UUID projectId) {
    Condition seen =
        scope
            .over("this.regionPath", ProjectReach.of("this.projectId"))
            .and(new Condition("this.projectId = :project").with("project", projectId));
    return list(seen.text() + " order by this.id", seen.values());
  }

  Optional<ProjectAssignment> current(
      Scope scope, UUID projectId, AssignmentRole role, UUID officerId) {
    return of(scope, projectId).stream()
        .filter(one -> one.until == null && one.role == role && one.officerId.equals(officerId))
        .findFirst();
  }

  /** Ends whoever holds the part; at once, so that a successor finds it free. */
  void systemEnd(UUID projectId, AssignmentRole role, Instant at) {
    update("until = ?1 where projectId = ?2 and role = ?3 and until is null", at, projectId, role);
  }
}

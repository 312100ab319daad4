package io.taizhang.ledger.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Assignments in the database. Every query carries the caller's scope, or a project shown in it.
 */
@ApplicationScoped
class ProjectAssignmentRepository implements PanacheRepositoryBase<ProjectAssignment, UUID> {

  List<ProjectAssignment> of(Scope scope, UUID projectId) {
    Condition seen =
        scope
            .over("this.regionPath", ProjectReach.of("this.projectId"))
            .and(new Condition("this.projectId = :project").with("project", projectId));
    return list(seen.text() + " order by this.id", seen.values());
  }

  /** Who has the part now; of several the one that is named. */
  Optional<ProjectAssignment> current(
      ProjectRef project, AssignmentRole role, @Nullable UUID officerId) {
    return find("projectId = ?1 and role = ?2 and until is null", project.id(), role).stream()
        .filter(one -> officerId == null || one.officerId.equals(officerId))
        .findFirst();
  }

  /** Ends whoever holds the part; at once, so that a successor finds it free. */
  void systemEnd(UUID projectId, AssignmentRole role, Instant at) {
    update("until = ?1 where projectId = ?2 and role = ?3 and until is null", at, projectId, role);
  }
}

package io.taizhang.ledger.project;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's part in a project as the API shows it.
 *
 * @param until null while it lasts
 */
public record AssignmentView(
    UUID officerId,
    String name,
    String post,
    AssignmentRole role,
    Instant since,
    @Nullable Instant until) {

  static AssignmentView of(ProjectAssignment assignment) {
    return new AssignmentView(
        assignment.officerId,
        assignment.name,
        assignment.post,
        assignment.role,
        assignment.since,
        assignment.until);
  }
}

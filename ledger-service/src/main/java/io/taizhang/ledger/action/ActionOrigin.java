package io.taizhang.ledger.action;

import io.taizhang.chassis.security.RegionPath;
import io.taizhang.ledger.project.ProjectRef;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an action comes from.
 *
 * @param region the place when it belongs to no project
 * @param ownerRequestId the owner's request that it answers
 */
public record ActionOrigin(
    RegionPath region,
    @Nullable ProjectRef project,
    @Nullable UUID meetingId,
    @Nullable UUID conclusionId,
    @Nullable UUID itemId,
    @Nullable UUID problemId,
    @Nullable UUID ownerRequestId) {

  /** An owner's request on a project, outside any meeting. */
  public static ActionOrigin ofRequest(ProjectRef project, UUID ownerRequestId) {
    return new ActionOrigin(project.region(), project, null, null, null, null, ownerRequestId);
  }

  /** The project's place where there is one. */
  RegionPath place() {
    return project == null ? region : project.region();
  }
}

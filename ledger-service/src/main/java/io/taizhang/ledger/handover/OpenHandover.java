package io.taizhang.ledger.handover;

import io.taizhang.ledger.project.AssignmentRole;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part that is to pass on.
 *
 * @param fromOfficerId which of several agents; not needed where one holds the part
 * @param toOfficerId the successor
 * @param note what the successor should know
 */
public record OpenHandover(
    @NotNull UUID projectId,
    @NotNull AssignmentRole role,
    @Nullable UUID fromOfficerId,
    @NotNull UUID toOfficerId,
    @NotBlank @Size(max = 1000) String note) {}

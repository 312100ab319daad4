package io.taizhang.ledger.ownertask;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task of the owner's.
 *
 * @param planLineId the planned item that it is for, if any
 * @param what to bring or to do
 */
public record AssignOwnerTask(
    @NotNull UUID projectId,
    @Nullable UUID planLineId,
    @NotBlank @Size(max = 500) String what,
    @NotNull LocalDate dueOn) {}

package io.taizhang.ledger.meeting;

import io.taizhang.ledger.action.ActionTask;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the meeting has come to.
 *
 * @param pointId the point that it is about, if any
 * @param projectId the project that it is about, when neither the point nor the meeting says so
 * @param tasks who does what by when: one for each department among which it is split
 */
public record Conclude(
    @Nullable UUID pointId,
    @Nullable UUID projectId,
    @Nullable UUID itemId,
    @NotBlank @Size(max = 1000) String text,
    @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid ActionTask> tasks) {}

package io.taizhang.ledger.project;

import io.taizhang.ledger.project.domain.Phase;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The officer's update of a project.
 *
 * @param progress 形象进度 in words
 * @param doneFen investment completed so far in fen
 * @param doneThisYearFen of it this year, in fen
 * @param difficulties what stands in the way; never shown to the owner
 * @param nextSteps what comes next
 */
public record ReportProgress(
    @NotNull Phase phase,
    @NotBlank @Size(max = 500) String progress,
    @NotNull @PositiveOrZero Long doneFen,
    @Nullable LocalDate actualStart,
    @Nullable @Size(max = 500) String remark,
    @Nullable @PositiveOrZero Long doneThisYearFen,
    @Nullable @Size(max = 500) String difficulties,
    @Nullable @Size(max = 500) String nextSteps) {}

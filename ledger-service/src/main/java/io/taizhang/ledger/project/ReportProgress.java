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
 */
public record ReportProgress(
    @NotNull Phase phase,
    @NotBlank @Size(max = 500) String progress,
    @NotNull @PositiveOrZero Long doneFen,
    @Nullable LocalDate actualStart,
    @Nullable @Size(max = 500) String remark) {}

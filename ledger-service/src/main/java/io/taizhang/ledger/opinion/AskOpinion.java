package io.taizhang.ledger.opinion;

import io.taizhang.ledger.opinion.domain.OpinionKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question to another department about an item.
 *
 * @param limitDays working days from today
 * @param meetsOn the day of the meeting or of the review; none for a letter
 */
public record AskOpinion(
    @NotNull UUID itemId,
    @NotNull OpinionKind kind,
    @NotBlank @Size(max = 40) String departmentCode,
    @NotBlank @Size(max = 1000) String question,
    @NotNull @Min(1) @Max(60) Integer limitDays,
    @Nullable LocalDate meetsOn) {}

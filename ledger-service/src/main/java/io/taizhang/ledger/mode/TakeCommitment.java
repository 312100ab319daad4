package io.taizhang.ledger.mode;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The applicant's written commitment (承诺书) to meet the conditions told.
 *
 * @param checkBy the last day to check that it is kept
 */
public record TakeCommitment(@NotBlank @Size(max = 1000) String text, @NotNull LocalDate checkBy) {}

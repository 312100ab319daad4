package io.taizhang.ledger.problem;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A problem that cannot be solved here is reported up.
 *
 * @param suggestion 建议: what the level above is asked to do
 * @param measuresTaken 已采取措施
 */
public record EscalateProblem(
    @NotBlank @Size(max = 500) String reason,
    @NotBlank @Size(max = 500) String suggestion,
    @NotBlank @Size(max = 500) String measuresTaken) {}

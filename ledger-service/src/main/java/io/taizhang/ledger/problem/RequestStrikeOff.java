package io.taizhang.ledger.problem;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What shows that the problem is solved. */
public record RequestStrikeOff(@NotBlank @Size(max = 500) String evidence) {}

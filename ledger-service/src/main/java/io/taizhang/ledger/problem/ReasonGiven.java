package io.taizhang.ledger.problem;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a problem is returned to the level below, or is not struck off. */
public record ReasonGiven(@NotBlank @Size(max = 500) String reason) {}

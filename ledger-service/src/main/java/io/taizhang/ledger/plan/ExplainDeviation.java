package io.taizhang.ledger.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an item was or will be handed in or approved at another time than planned. */
public record ExplainDeviation(@NotBlank @Size(max = 500) String reason) {}

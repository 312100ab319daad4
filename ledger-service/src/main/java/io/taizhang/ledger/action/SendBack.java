package io.taizhang.ledger.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why it is not done. */
public record SendBack(@NotBlank @Size(max = 500) String reason) {}

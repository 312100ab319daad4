package io.taizhang.ledger.mandate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a mandate is refused or revoked. */
public record MandateReason(@NotBlank @Size(max = 500) String reason) {}

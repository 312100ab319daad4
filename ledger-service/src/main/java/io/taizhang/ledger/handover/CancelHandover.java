package io.taizhang.ledger.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a handover comes to nothing. */
public record CancelHandover(@NotBlank @Size(max = 500) String reason) {}

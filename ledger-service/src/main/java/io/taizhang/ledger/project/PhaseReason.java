package io.taizhang.ledger.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a project is suspended, resumed or removed. */
public record PhaseReason(@NotBlank @Size(max = 500) String reason) {}

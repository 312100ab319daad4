package io.taizhang.ledger.mandate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** 办结回复: what the owner is told in the end. */
public record CloseMandate(@NotBlank @Size(max = 500) String answer) {}

package io.taizhang.ledger.mode;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an item goes first (绿色通道). */
public record OpenGreenChannel(@NotBlank @Size(max = 300) String reason) {}

package io.taizhang.ledger.item;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A matter for which no licence is needed (不受理), and why. */
public record RefuseAsNotNeeded(@NotBlank @Size(max = 500) String reason) {}

package io.taizhang.ledger.item;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A decision and the number or reason that goes with it. */
public record DecideItem(@NotBlank @Size(max = 500) String text) {}

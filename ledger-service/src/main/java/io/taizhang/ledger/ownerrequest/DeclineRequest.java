package io.taizhang.ledger.ownerrequest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why it is not taken up; the owner reads it. */
public record DeclineRequest(@NotBlank @Size(max = 500) String reason) {}

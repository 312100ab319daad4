package io.taizhang.ledger.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the supervisor lifts an order whose basis is gone. */
public record LiftOrder(@NotBlank @Size(max = 1000) String reason) {}

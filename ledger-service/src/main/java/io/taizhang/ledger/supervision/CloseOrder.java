package io.taizhang.ledger.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the supervisor finds. */
public record CloseOrder(@NotBlank @Size(max = 1000) String finding) {}

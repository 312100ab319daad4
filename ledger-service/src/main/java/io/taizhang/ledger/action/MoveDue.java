package io.taizhang.ledger.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A later date, and why. */
public record MoveDue(@NotNull LocalDate dueOn, @NotBlank @Size(max = 500) String reason) {}

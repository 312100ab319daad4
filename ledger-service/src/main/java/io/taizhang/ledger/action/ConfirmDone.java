package io.taizhang.ledger.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What was found when it was looked at. */
public record ConfirmDone(@NotBlank @Size(max = 500) String finding) {}

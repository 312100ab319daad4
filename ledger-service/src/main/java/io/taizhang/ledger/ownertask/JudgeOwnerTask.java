package io.taizhang.ledger.ownertask;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the officer says of what was reported done; the owner reads it. */
public record JudgeOwnerTask(@NotBlank @Size(max = 500) String text) {}

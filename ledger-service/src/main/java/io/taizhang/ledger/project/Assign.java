package io.taizhang.ledger.project;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Somebody's part in a project that begins, or ends. */
public record Assign(@NotNull AssignmentRole role, @NotNull UUID officerId) {}

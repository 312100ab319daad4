package io.taizhang.ledger.project;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The agent who no longer acts for the project's owner. */
public record ReleaseAgent(@NotNull UUID agentId) {}

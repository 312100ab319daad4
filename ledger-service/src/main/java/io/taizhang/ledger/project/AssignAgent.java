package io.taizhang.ledger.project;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** An agent of the task force who is to act for the project's owner. */
public record AssignAgent(@NotNull UUID agentId) {}

package io.taizhang.ledger.project;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The 包保领导 who is to answer for the project. */
public record AssignLeader(@NotNull UUID leaderId) {}

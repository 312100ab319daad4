package io.taizhang.ledger.project;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The one officer who is to push the project through. */
public record AssignOfficer(@NotNull UUID officerId) {}

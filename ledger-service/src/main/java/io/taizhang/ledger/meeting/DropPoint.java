package io.taizhang.ledger.meeting;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The point that is not to be spoken of. */
public record DropPoint(@NotNull UUID pointId) {}

package io.taizhang.ledger.plan;

import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

/**
 * The newer version that a project is to follow.
 *
 * @param version must be the one in force; absent for whichever is
 */
public record MoveChecklist(@Nullable @Positive Integer version) {}

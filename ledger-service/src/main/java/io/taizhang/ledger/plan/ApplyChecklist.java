package io.taizhang.ledger.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The checklist that a project is to follow.
 *
 * @param version must be the one in force; absent for whichever is
 */
public record ApplyChecklist(@NotNull UUID checklistId, @Nullable @Positive Integer version) {}

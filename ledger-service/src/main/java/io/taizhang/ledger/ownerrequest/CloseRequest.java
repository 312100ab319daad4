package io.taizhang.ledger.ownerrequest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The owner's verdict on the answer. */
public record CloseRequest(@NotNull Boolean satisfied, @Nullable @Size(max = 500) String remark) {}

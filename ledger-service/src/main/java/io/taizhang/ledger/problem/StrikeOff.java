package io.taizhang.ledger.problem;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The second person's confirmation.
 *
 * @param evidence what the second person saw besides the evidence handed in
 */
public record StrikeOff(@Nullable @Size(max = 500) String evidence) {}

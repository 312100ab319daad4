package io.taizhang.ledger.problem.domain;

import org.jspecify.annotations.Nullable;

/**
 * What the next step rests on.
 *
 * @param ladder the levels that there are for the problem's place
 * @param requestedBy the account that asked for striking off, while that is undecided
 */
public record ProblemState(
    ProblemStage stage, ProblemLevel level, Ladder ladder, @Nullable String requestedBy) {}

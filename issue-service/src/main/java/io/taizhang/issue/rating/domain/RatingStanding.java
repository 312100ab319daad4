package io.taizhang.issue.rating.domain;

/**
 * As much of a rating as its law needs to know.
 *
 * @param attempts call-backs tried so far
 * @param calledBack whether the call-backs are over, with or without an answer
 * @param contested whether it was contested before
 */
public record RatingStanding(
    RatingState state, int attempts, boolean calledBack, boolean contested) {}

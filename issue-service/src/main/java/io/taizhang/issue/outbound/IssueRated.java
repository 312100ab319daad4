package io.taizhang.issue.outbound;

import java.time.Instant;
import java.util.UUID;

/**
 * {@code issue.rated}.
 *
 * @param score 1 very satisfied to 5 very dissatisfied
 * @param bad whether it is called back and put right
 * @param department code of who answered for the outcome
 */
public record IssueRated(
    UUID issueId,
    String number,
    UUID ratingId,
    int score,
    boolean bad,
    String department,
    Instant ratedAt) {}

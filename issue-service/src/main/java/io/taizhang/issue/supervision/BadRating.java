package io.taizhang.issue.supervision;

import io.taizhang.chassis.security.RegionPath;
import java.time.Instant;
import java.util.UUID;

/**
 * A person was dissatisfied. Fired in the transaction that keeps the rating.
 *
 * @param title of the issue, free of personal data
 * @param score 4 or 5
 * @param department code of who answered for the outcome
 */
public record BadRating(
    UUID ratingId,
    UUID issueId,
    String number,
    String title,
    int score,
    String department,
    RegionPath region,
    Instant ratedAt) {}

package io.taizhang.issue.outbound;

import java.time.Instant;
import java.util.UUID;

/**
 * {@code issue.rating-settled}: what became of a bad rating.
 *
 * @param outcome PUT_RIGHT or SET_ASIDE
 */
public record IssueRatingSettled(
    UUID issueId, String number, UUID ratingId, String outcome, Instant settledAt) {}

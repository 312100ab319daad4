package io.taizhang.issue.outbound;

import io.taizhang.issue.domain.Tier;
import java.time.Instant;
import java.util.UUID;

/** {@code issue.classified}. */
public record IssueClassified(
    UUID issueId, String number, String category, Tier tier, Instant classifiedAt) {}

package io.taizhang.issue.outbound;

import java.time.Instant;
import java.util.UUID;

/** {@code issue.accepted}. */
public record IssueAccepted(UUID issueId, String number, Instant acceptedAt) {}

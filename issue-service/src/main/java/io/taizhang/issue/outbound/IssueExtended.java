package io.taizhang.issue.outbound;

import java.time.Instant;
import java.util.UUID;

/**
 * {@code issue.extended}: the department has been given longer.
 *
 * @param dueAt until when, now
 */
public record IssueExtended(UUID issueId, String number, Instant dueAt, Instant extendedAt) {}

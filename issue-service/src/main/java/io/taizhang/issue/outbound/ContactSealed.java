package io.taizhang.issue.outbound;

import java.time.LocalDate;
import java.util.UUID;

/**
 * {@code complainant.contact-sealed}, in confidence: where the person is told of results.
 *
 * @param channel SMS
 * @param sealed for notification-service alone
 * @param keepUntil the last day on which it may be used; after it, it is deleted
 */
public record ContactSealed(UUID issueId, String channel, String sealed, LocalDate keepUntil) {}

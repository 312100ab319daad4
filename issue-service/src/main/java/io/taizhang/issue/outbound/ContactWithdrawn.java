package io.taizhang.issue.outbound;

import java.util.UUID;

/** {@code complainant.contact-withdrawn}, in confidence: what was told before is deleted. */
public record ContactWithdrawn(UUID issueId) {}

package io.taizhang.issue.outbound;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** {@code workflow.published}. */
public record WorkflowPublished(
    UUID versionId,
    String regionCode,
    int number,
    String name,
    LocalDate validFrom,
    boolean review,
    Instant publishedAt) {}

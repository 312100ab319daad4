package io.taizhang.issue.outbound;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.issue.domain.IssueKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code issue.registered}: who came and what they told stays at the window. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IssueRegistered(
    UUID issueId,
    String number,
    IssueKind kind,
    String title,
    String regionCode,
    @Nullable String departmentCode,
    @Nullable UUID projectId,
    @Nullable UUID itemId,
    @Nullable UUID oneTripId,
    Instant registeredAt) {}

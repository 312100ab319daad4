package io.taizhang.issue.outbound;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.issue.domain.Outcome;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code issue.closed}: gives the ledger's not-done-in-one-trip row its cause and fix. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IssueClosed(
    UUID issueId,
    String number,
    @Nullable UUID projectId,
    @Nullable UUID itemId,
    @Nullable UUID oneTripId,
    Outcome outcome,
    String cause,
    String causeText,
    String fix,
    boolean onTheSpot,
    Instant closedAt,
    @Nullable UUID checklistId,
    @Nullable String checklistItem,
    @Nullable String difference) {}

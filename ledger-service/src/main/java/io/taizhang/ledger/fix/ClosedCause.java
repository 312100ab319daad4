package io.taizhang.ledger.fix;

import io.taizhang.chassis.security.RegionPath;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a closed issue says of its cause.
 *
 * @param line the key of the checklist's item that the cause lies in, where the issue names one;
 *     else it is looked for through the item, or the failed trip's item
 * @param cause its class, such as {@code MATERIAL_TOLD_TOO_LATE}
 * @param region where the issue belongs; it reaches no project of another branch of the tree
 */
public record ClosedCause(
    UUID issueId,
    String number,
    @Nullable UUID projectId,
    @Nullable UUID itemId,
    @Nullable UUID oneTripId,
    @Nullable String line,
    String cause,
    String causeText,
    Instant closedAt,
    RegionPath region) {}

package io.taizhang.notification.recipient;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project as the ledger last told it.
 *
 * @param department the code of the responsible department
 * @param staleFrom since when its weekly update is missing, null while it is fresh
 * @param reportedAt when its progress was last reported
 */
public record KnownProject(
    UUID projectId,
    String name,
    String regionPath,
    @Nullable String department,
    String phase,
    @Nullable LocalDate staleFrom,
    @Nullable Instant reportedAt) {}

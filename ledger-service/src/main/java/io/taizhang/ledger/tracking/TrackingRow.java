package io.taizhang.ledger.tracking;

import io.taizhang.ledger.project.domain.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the tracking ledger, column by column as an office prints it. Money in fen; the item
 * is the undecided one that is due first, the problem the open one that is due first.
 *
 * @param stale whether it lacks a weekly update
 */
public record TrackingRow(
    UUID projectId,
    String name,
    String code,
    String nature,
    String scale,
    String location,
    long investmentFen,
    long yearPlanFen,
    long doneFen,
    String department,
    String ownerName,
    @Nullable String ownerContact,
    @Nullable String leader,
    @Nullable String officer,
    Phase phase,
    LocalDate plannedStart,
    @Nullable LocalDate actualStart,
    String progress,
    @Nullable String currentItem,
    @Nullable String itemDepartment,
    @Nullable Instant itemDueAt,
    @Nullable String problem,
    @Nullable String measure,
    @Nullable String person,
    @Nullable LocalDate problemDueOn,
    Instant updatedAt,
    String remark,
    boolean stale) {}

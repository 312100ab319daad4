package io.taizhang.notification.calendar;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A running clock that an edition would move.
 *
 * @param provisional whether it would be provisional
 */
record MoveView(
    UUID clockId,
    String subjectType,
    String subjectId,
    String title,
    @Nullable String projectName,
    @Nullable String department,
    Instant dueAt,
    Instant newDueAt,
    @Nullable Instant statutoryDueAt,
    @Nullable Instant newStatutoryDueAt,
    boolean provisional,
    boolean becomesOverdue,
    boolean ceasesToBeOverdue) {}

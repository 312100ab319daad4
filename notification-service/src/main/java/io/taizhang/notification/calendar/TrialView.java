package io.taizhang.notification.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an edition would do to the running clocks heard of.
 *
 * @param baseVersion the version of the calendar it was held against
 * @param asOf the instant at which a clock counts as overdue or not
 * @param seen running clocks looked at so far
 * @param moved those whose due date, or whether it is provisional, would change
 * @param finishedAt null while it is under way
 */
record TrialView(
    int baseVersion,
    Instant asOf,
    long seen,
    long moved,
    long becomeOverdue,
    long ceaseToBeOverdue,
    @Nullable Instant finishedAt) {}

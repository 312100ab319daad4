package io.taizhang.chassis.clockbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.chassis.time.ClockSnapshot;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The data of a {@code clock.rescheduled} event: a version of the calendar has moved the clock.
 *
 * @param previousDueAt when it had been due
 * @param previousStatutoryDueAt when it had been due by law, where that stands beside
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClockRescheduled(
    ClockSnapshot clock,
    ClockSubject subject,
    Addressee addressee,
    Instant previousDueAt,
    @Nullable Instant previousStatutoryDueAt) {}

package io.taizhang.notification.ladder.domain;

import io.taizhang.chassis.time.ClockPhase;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * As much of a clock as a ladder needs.
 *
 * @param startedAt the clock's START
 * @param due its due instant, null while there is none
 */
public record Course(ClockPhase phase, Instant startedAt, @Nullable Instant due, Budget budget) {}

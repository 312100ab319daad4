package io.taizhang.notification.clock;

import io.taizhang.chassis.time.ClockPhase;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clock as its owner last told it.
 *
 * @param revision the highest heard of
 * @param dueAt the due instant its owner derived, null where it has none
 * @param promised whether the limit is a promised one beside a statutory one
 */
public record WatchedClock(
    UUID clockId,
    long revision,
    ClockPhase phase,
    Instant startedAt,
    @Nullable Instant dueAt,
    boolean promised,
    String regionPath,
    Subject subject,
    Addressee addressee) {}

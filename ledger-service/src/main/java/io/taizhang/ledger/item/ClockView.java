package io.taizhang.ledger.item;

import io.taizhang.chassis.time.ClockPhase;
import io.taizhang.chassis.time.ClockSnapshot;
import io.taizhang.chassis.time.FactSnapshot;
import io.taizhang.chassis.time.Limit;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item's decision clock. {@code overdue} is answered at the moment of asking and stored nowhere.
 */
public record ClockView(
    UUID id,
    ClockPhase phase,
    Limit promised,
    @Nullable Limit statutory,
    Instant startedAt,
    @Nullable Instant dueAt,
    @Nullable Instant statutoryDueAt,
    boolean provisional,
    boolean overdue,
    long revision,
    int calendarVersion,
    List<FactSnapshot> facts) {

  static ClockView of(ClockSnapshot clock, Instant now) {
    Instant dueAt = clock.dueAt();
    return new ClockView(
        clock.clockId(),
        clock.phase(),
        clock.limit(),
        clock.statutory(),
        clock.startedAt(),
        dueAt,
        clock.statutoryDueAt(),
        clock.provisional(),
        clock.phase() == ClockPhase.RUNNING && dueAt != null && !now.isBefore(dueAt),
        clock.revision(),
        clock.calendarVersion(),
        clock.facts());
  }
}

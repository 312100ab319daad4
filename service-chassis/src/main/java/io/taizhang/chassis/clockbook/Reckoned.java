package io.taizhang.chassis.clockbook;

import io.taizhang.chassis.time.ClockSnapshot;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was derived from a clock's facts last, as its row has it.
 *
 * @param calendarVersion the version of the calendar by which it was
 */
public record Reckoned(
    Instant dueAt, @Nullable Instant statutoryDueAt, boolean provisional, int calendarVersion) {

  static Reckoned of(ClockSnapshot snapshot) {
    return new Reckoned(
        Objects.requireNonNull(snapshot.dueAt()),
        snapshot.statutoryDueAt(),
        snapshot.provisional(),
        snapshot.calendarVersion());
  }

  /** Whether the other says the same, by whatever version. */
  boolean agrees(Reckoned other) {
    return dueAt.equals(other.dueAt)
        && Objects.equals(statutoryDueAt, other.statutoryDueAt)
        && provisional == other.provisional;
  }
}

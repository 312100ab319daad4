package io.taizhang.ledger.item;

import io.taizhang.chassis.clockbook.ClockBook;
import io.taizhang.chassis.clockbook.StoredClock;
import io.taizhang.chassis.time.ClockSnapshot;
import io.taizhang.chassis.time.ClockState;
import io.taizhang.chassis.time.DueDates;
import io.taizhang.chassis.time.Elapsed;
import io.taizhang.chassis.time.Explanation;
import io.taizhang.chassis.time.Limit;
import io.taizhang.chassis.time.Timetable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;

/**
 * Writes on a decided item what it was promised and has used, in whole working days and in office
 * time, so that figures are sums. Reckoned when the item is decided and whenever its clock is
 * corrected afterwards. An extension counts in the limit that it has moved.
 */
@ApplicationScoped
class ItemMeasure {

  private final ClockBook book;

  ItemMeasure(ClockBook book) {
    this.book = book;
  }

  void take(Item item, StoredClock clock) {
    ClockState state = ClockState.of(clock.facts());
    Timetable timetable = book.timetable(clock);
    ClockSnapshot snapshot = book.snapshot(clock);
    Limit limit = clock.clock().limit();
    Instant end = Objects.requireNonNull(state.stoppedAt(), "a decided item's clock has stopped");
    Elapsed used = Elapsed.until(state, limit, timetable, end);
    Instant due = Objects.requireNonNull(snapshot.dueAt());
    Elapsed promised = Elapsed.until(state, limit, timetable, due);
    item.promisedDays = workingDays(book.explain(clock), timetable);
    item.usedDays = used.workingDays();
    item.pausedDays = used.pausedDays();
    item.promisedSeconds = promised.workingTime().toSeconds();
    item.usedSeconds = used.workingTime().toSeconds();
    item.pausedSeconds = used.pausedTime().toSeconds();
    item.statutoryDays =
        workingDays(
            DueDates.explain(
                clock.facts(), item.statutory(), timetable.calendar(), timetable.hours()),
            timetable);
  }

  private static int workingDays(Explanation limit, Timetable timetable) {
    return (int)
        limit.days().stream()
            .filter(day -> day.counted() && timetable.calendar().isWorkingDay(day.date()))
            .count();
  }
}

package io.taizhang.ledger.item;

import io.taizhang.chassis.clockbook.ClockBook;
import io.taizhang.chassis.clockbook.StoredClock;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.time.ClockSnapshot;
import io.taizhang.chassis.time.ClockState;
import io.taizhang.chassis.time.DueDates;
import io.taizhang.chassis.time.Elapsed;
import io.taizhang.chassis.time.Explanation;
import io.taizhang.chassis.time.Limit;
import io.taizhang.chassis.time.Timetable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.Objects;

/**
 * Says what a decided item was promised and has used, in whole working days and in office time, so
 * that figures are sums. This is where "used" and "on time" are defined; everything else adds up.
 *
 * <p>Used: working days after the day of acceptance up to the day of the decision, the union of the
 * pauses left out; a decision on the same day has used none. On time: decided before the due
 * instant of the promised limit, extensions counted that move it; where the law alone sets the
 * limit, that is the promise. Reckoned when the item is decided and whenever its clock is corrected
 * afterwards, by the calendar of the clock's last change: a later notice moves no closed clock.
 */
@ApplicationScoped
class ItemMeasure {

  private final ClockBook book;
  private final Event<ItemMeasured> measured;

  ItemMeasure(ClockBook book, Event<ItemMeasured> measured) {
    this.book = book;
    this.measured = measured;
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
    MeasuredTime time =
        new MeasuredTime(
            workingDays(book.explain(clock), timetable),
            used.workingDays(),
            workingDays(
                DueDates.explain(
                    clock.facts(), item.statutory(), timetable.calendar(), timetable.hours()),
                timetable),
            used.pausedDays(),
            promised.workingTime(),
            used.workingTime(),
            used.pausedTime());
    item.keep(time);
    measured.fire(
        new ItemMeasured(
            item.id,
            item.planLineId,
            item.region(),
            BusinessZone.dateOf(item.receivedAt),
            BusinessZone.dateOf(end),
            time,
            end.isBefore(due)));
  }

  private static int workingDays(Explanation limit, Timetable timetable) {
    return (int)
        limit.days().stream()
            .filter(day -> day.counted() && timetable.calendar().isWorkingDay(day.date()))
            .count();
  }
}

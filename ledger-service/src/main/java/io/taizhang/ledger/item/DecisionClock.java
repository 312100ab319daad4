package io.taizhang.ledger.item;

import io.taizhang.chassis.clockbook.ClockBook;
import io.taizhang.chassis.clockbook.NewClock;
import io.taizhang.chassis.clockbook.StoredClock;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.ClockState;
import io.taizhang.chassis.time.Elapsed;
import io.taizhang.chassis.time.Explanation;
import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.chassis.time.WorkingCalendar;
import io.taizhang.ledger.project.ProjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What the item's steps do to its decision clock: it starts at acceptance, stands still during a
 * special procedure and stops at the decision.
 */
@ApplicationScoped
class DecisionClock {

  private static final String KIND = "DECISION";

  private final ClockBook book;
  private final ItemClocks clocks;
  private final Clock time;

  DecisionClock(ClockBook book, ItemClocks clocks, Clock time) {
    this.book = book;
    this.clocks = clocks;
    this.time = time;
  }

  void start(Caller caller, Item item, ProjectRef project, Instant effective) {
    NewClock clock =
        clocks.described(KIND, item.name, item, project, item.promised(), item.statutory());
    item.clockId = book.start(caller.subject(), clock, effective).id();
  }

  void pause(Caller caller, Item item, BeginSpecialProcedure request, Instant now) {
    book.add(
        clockOf(item),
        new ClockFact.Pause(
            now,
            time.instant(),
            caller.subject(),
            request.basis(),
            request.notice(),
            request.expectedEnd(),
            "pause-" + item.version,
            request.otherLaw()));
  }

  void resume(Caller caller, Item item, Instant now) {
    StoredClock clock = book.lock(clockOf(item)).orElseThrow();
    String open =
        ClockState.of(clock.facts()).openPauses().stream()
            .map(period -> period.pause().pauseId())
            .reduce("", (first, last) -> last);
    book.add(clock.id(), new ClockFact.Resume(now, time.instant(), caller.subject(), open));
  }

  /** Stops it because the application has come to an end without a decision. */
  void abandon(Caller caller, Item item, String reason, Instant now) {
    if (item.clockId != null) {
      book.stop(item.clockId, caller.subject(), reason, now);
    }
  }

  /** Stops it with the decision and reckons the days promised and used. */
  void stop(Caller caller, Item item, String reason, Instant now) {
    book.stop(clockOf(item), caller.subject(), reason, now);
    StoredClock clock = book.find(clockOf(item)).orElseThrow();
    item.usedDays =
        Elapsed.of(clock.facts(), clock.clock().limit(), book.timetable(clock), now).workingDays();
    item.promisedDays = promisedDays(clock);
  }

  Optional<ClockView> view(Item item) {
    return stored(item).map(clock -> ClockView.of(book.snapshot(clock), time.instant()));
  }

  Optional<Explanation> explain(Item item) {
    return stored(item).map(book::explain);
  }

  private Optional<StoredClock> stored(Item item) {
    return item.clockId == null ? Optional.empty() : book.find(item.clockId);
  }

  private int promisedDays(StoredClock stored) {
    if (stored.clock().limit().unit() == LimitUnit.WORKING_DAY) {
      return stored.clock().limit().amount();
    }
    WorkingCalendar calendar = book.timetable(stored).calendar();
    return (int)
        book.explain(stored).days().stream()
            .filter(day -> day.counted() && calendar.isWorkingDay(day.date()))
            .count();
  }

  private static UUID clockOf(Item item) {
    return Objects.requireNonNull(item.clockId, "an accepted item has a clock");
  }
}

package io.taizhang.chassis.clockbook;

import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.ClockPhase;
import io.taizhang.chassis.time.ClockSnapshot;
import io.taizhang.chassis.time.ClockState;
import io.taizhang.chassis.time.DueDates;
import io.taizhang.chassis.time.Explanation;
import io.taizhang.chassis.time.Limit;
import io.taizhang.chassis.time.OfficeHours;
import io.taizhang.chassis.time.Timetable;
import io.taizhang.chassis.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A clock as it stands in the book.
 *
 * @param revision grows by one with every fact and whenever a calendar moves it
 * @param reckoned what was derived from the facts last; null only before the first
 */
public record StoredClock(
    UUID id, long revision, @Nullable Reckoned reckoned, NewClock clock, List<ClockFact> facts) {

  /** Copies the facts. */
  public StoredClock {
    facts = List.copyOf(facts);
  }

  /** The limit an extension must precede: the statutory one where there is one. */
  Limit outerLimit() {
    @Nullable Limit statutory = clock.statutory();
    return statutory == null ? clock.limit() : statutory;
  }

  /** The clock with one fact more. */
  StoredClock with(ClockFact fact) {
    List<ClockFact> more = Stream.concat(facts.stream(), Stream.of(fact)).toList();
    return new StoredClock(id, revision + 1, reckoned, clock, more);
  }

  /** The clock with these facts. */
  StoredClock withAll(List<ClockFact> all) {
    return new StoredClock(id, revision, reckoned, clock, all);
  }

  /** The clock changed by a calendar, not by a fact. */
  StoredClock moved() {
    return new StoredClock(id, revision + 1, reckoned, clock, facts);
  }

  /** The clock as it stands in the book once this is written. */
  StoredClock as(ClockSnapshot snapshot) {
    return new StoredClock(id, revision, Reckoned.of(snapshot), clock, facts);
  }

  /** What was derived last, of a clock that stands in the book. */
  Reckoned lastReckoned() {
    return Objects.requireNonNull(reckoned, "a clock in the book has been reckoned");
  }

  /** The first day on which a pause has outlived the end that was told; null while none can. */
  @Nullable LocalDate staleFrom() {
    return ClockState.of(facts).openPauses().stream()
        .map(pause -> pause.expectedEnd().plusDays(1))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Its due dates by a timetable. */
  ClockSnapshot snapshot(Timetable timetable) {
    return ClockSnapshot.of(
        id,
        clock.kind(),
        revision,
        clock.addressee().department(),
        clock.region().value(),
        clock.limit(),
        clock.statutory(),
        facts,
        timetable.calendar(),
        timetable.hours());
  }

  /** The due date of its limit by a timetable, day by day. */
  Explanation explained(Timetable timetable) {
    WorkingCalendar calendar = timetable.calendar();
    OfficeHours hours = timetable.hours();
    return clock.statutory() == null
        ? DueDates.explain(facts, clock.limit(), calendar, hours)
        : DueDates.explainPromised(facts, clock.limit(), calendar, hours);
  }

  /** With the facts that were on record at the end of a day. */
  StoredClock asRecordedOn(LocalDate date) {
    return withAll(
        facts.stream()
            .filter(fact -> !BusinessZone.dateOf(fact.recorded()).isAfter(date))
            .toList());
  }

  /** Whether the clock still measures something. */
  boolean open() {
    return ClockState.of(facts).phase() != ClockPhase.STOPPED;
  }
}

package io.taizhang.chassis.clockbook;

import io.quarkus.arc.properties.IfBuildProperty;
import io.taizhang.chassis.calendar.CalendarInstalled;
import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.Almanac;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.time.CalendarVersion;
import io.taizhang.chassis.time.CalendarVersion.DecreedDay;
import io.taizhang.chassis.time.ClockSnapshot;
import io.taizhang.chassis.time.Timetable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Reckons the running clocks again when a version of the calendar has been installed: in batches by
 * id, only rows that move are written, one event each. A clock that a fact changes meanwhile has
 * been reckoned by the new version with that fact and is left alone.
 */
@ApplicationScoped
@IfBuildProperty(name = "taizhang.clockbook.kept", stringValue = "true", enableIfMissing = true)
class Redater {

  private final RedatingStore store;
  private final Calendars calendars;
  private final Outbox outbox;

  Redater(RedatingStore store, Calendars calendars, Outbox outbox) {
    this.store = store;
    this.calendars = calendars;
    this.outbox = outbox;
  }

  /** What a batch came to. */
  record Done(int seen, int moved) {
    static final Done NOTHING = new Done(0, 0);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void begin(@Observes CalendarInstalled installed) throws SQLException {
    store.begin(redating(installed.version()));
  }

  static Redating redating(CalendarVersion version) {
    List<LocalDate> days = version.days().stream().map(DecreedDay::date).toList();
    return new Redating(
        version.version(),
        new RegionPath(version.region()),
        days.isEmpty() ? Instant.EPOCH : begin(days.getFirst()),
        days.isEmpty() ? Instant.EPOCH : begin(days.getLast().plusDays(1)),
        version.hours() != null);
  }

  private static Instant begin(LocalDate day) {
    return day.atStartOfDay(BusinessZone.ZONE).toInstant();
  }

  /**
   * Takes the next clocks of the oldest version under way; before the first it divides them, after
   * the last it notes that the version has been carried through.
   *
   * @return empty when nothing is left to do or others are at it
   */
  @Transactional(
      value = Transactional.TxType.REQUIRES_NEW,
      rollbackOn = {SQLException.class})
  Optional<Done> batch(int most) throws SQLException {
    Optional<Stretch> next = store.next();
    if (next.isEmpty()) {
      return store.divide() || store.finish() ? Optional.of(Done.NOTHING) : Optional.empty();
    }
    Stretch stretch = next.get().first(most);
    Almanac almanac = calendars.held();
    List<StoredClock> candidates = store.candidates(stretch);
    int moved = move(almanac, candidates);
    store.goOn(stretch, candidates.size(), moved);
    return Optional.of(new Done(candidates.size(), moved));
  }

  private int move(Almanac almanac, List<StoredClock> candidates) throws SQLException {
    List<Moving> moving =
        candidates.stream()
            .map(clock -> Moving.of(clock, almanac))
            .filter(Moving::moves)
            .sorted(Comparator.comparing(Moving::key))
            .toList();
    Set<UUID> moved = store.move(moving.stream().map(Moving::after).toList(), almanac.version());
    outbox.appendAll(
        moving.stream()
            .filter(clock -> moved.contains(clock.after().clockId()))
            .map(Moving::fact)
            .toList());
    return moved.size();
  }

  /** A clock as it stands and as it would stand by the new calendar. */
  private record Moving(StoredClock clock, ClockSnapshot after) {

    static Moving of(StoredClock clock, Almanac almanac) {
      Timetable timetable = almanac.in(clock.clock().region().value());
      return new Moving(clock, clock.moved().snapshot(timetable));
    }

    boolean moves() {
      return !clock.lastReckoned().agrees(Reckoned.of(after));
    }

    String key() {
      return clock.clock().subject().orderingKey();
    }

    Fact fact() {
      return ClockFacts.rescheduled(clock, after);
    }
  }
}

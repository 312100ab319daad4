package io.taizhang.chassis.clockbook;

import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.ClockDecision;
import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.ClockLaw;
import io.taizhang.chassis.time.ClockPhase;
import io.taizhang.chassis.time.ClockSnapshot;
import io.taizhang.chassis.time.ClockState;
import io.taizhang.chassis.time.Explanation;
import io.taizhang.chassis.time.Timetable;
import io.taizhang.chassis.web.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Keeps the clocks of a service: asks the law, appends the fact, derives the due date, publishes
 * the snapshot; all in the caller's transaction. Only the owner of a clock computes its due date.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ClockBook {

  private final ClockStore store;
  private final Outbox outbox;
  private final Calendars calendars;
  private final Clock time;

  ClockBook(ClockStore store, Outbox outbox, Calendars calendars, Clock time) {
    this.store = store;
    this.outbox = outbox;
    this.calendars = calendars;
    this.time = time;
  }

  /** Opens a clock with its START, which takes effect at {@code effective}. */
  public StoredClock start(String actor, NewClock clock, Instant effective) {
    StoredClock blank = new StoredClock(Ids.next(), 0, null, clock, List.of());
    return append(blank, new ClockFact.Start(effective, time.instant(), actor), true);
  }

  /**
   * Adds a fact to a clock that stands in the book.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 or 422 when the clock's law refuses it
   */
  public StoredClock add(UUID clockId, ClockFact fact) {
    return append(store.locked(clockId), fact, false);
  }

  /**
   * Adds what another agency reports of a clock: late or out of order as a correction.
   *
   * @param evidence the report's own number
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 or 422 when the clock's law refuses it
   */
  public StoredClock report(UUID clockId, ClockFact.Plain fact, String evidence) {
    StoredClock clock = store.locked(clockId);
    return append(clock, false, law -> law.report(clock.facts(), fact, evidence, time.instant()));
  }

  /** Stops the clock if it still runs or stands still; a stopped one stays as it is. */
  public void stop(UUID clockId, String actor, String reason, Instant effective) {
    StoredClock clock = store.locked(clockId);
    if (clock.open()) {
      append(clock, new ClockFact.Stop(effective, time.instant(), actor, reason), false);
    }
  }

  /** The clock, locked against other writers until the transaction ends. */
  public Optional<StoredClock> lock(UUID clockId) {
    return store.lockedIfPresent(clockId);
  }

  /**
   * The clock, locked, if a claim that it is overdue still holds: it stands at this revision, runs,
   * and its due instant has passed by business time now.
   */
  public Optional<StoredClock> lockOverdue(UUID clockId, long revision) {
    return store.lockedIfPresent(clockId).filter(clock -> overdue(clock, revision));
  }

  private boolean overdue(StoredClock clock, long revision) {
    ClockSnapshot snapshot = snapshot(clock);
    Instant dueAt = snapshot.dueAt();
    return clock.revision() == revision
        && snapshot.phase() == ClockPhase.RUNNING
        && dueAt != null
        && !time.instant().isBefore(dueAt);
  }

  /** The clock with this id. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Optional<StoredClock> find(UUID clockId) {
    return store.find(clockId);
  }

  /** The clocks with these ids, whole, in no order. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<StoredClock> findAll(Collection<UUID> clockIds) {
    return store.findAll(clockIds);
  }

  /** All clocks of one subject, oldest first. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<StoredClock> of(String subjectType, String subjectId) {
    return store.ofSubject(subjectType, subjectId);
  }

  /**
   * The clock with its due dates reckoned: by the calendar of today while it runs, by that of its
   * last change once it is stopped.
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public ClockSnapshot snapshot(StoredClock stored) {
    return stored.snapshot(timetable(stored));
  }

  /** The calendar and the office hours that the clock goes by. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Timetable timetable(StoredClock stored) {
    RegionPath region = stored.clock().region();
    return ClockState.of(stored.facts()).phase() == ClockPhase.STOPPED
        ? calendars.in(region, stored.lastReckoned().calendarVersion())
        : calendars.in(region);
  }

  /** The due date of the clock's limit, day by day. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Explanation explain(StoredClock stored) {
    return stored.explained(timetable(stored));
  }

  /**
   * The same as it would have been explained at an earlier date: with the facts recorded and the
   * notices published up to then.
   *
   * @return empty when the clock had no START on record
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Optional<Explanation> explainAsKnownOn(StoredClock stored, LocalDate date) {
    StoredClock then = stored.asRecordedOn(date);
    Timetable now = calendars.in(stored.clock().region());
    return ClockState.of(then.facts()).startedAt() == null
        ? Optional.empty()
        : Optional.of(then.explained(new Timetable(now.calendar().asKnownOn(date), now.hours())));
  }

  private StoredClock append(StoredClock clock, ClockFact fact, boolean isNew) {
    return append(clock, isNew, law -> law.decide(clock.facts(), fact, time.instant()));
  }

  private StoredClock append(
      StoredClock clock, boolean isNew, Function<ClockLaw, ClockDecision> question) {
    Timetable timetable = calendars.held(clock.clock().region());
    ClockLaw law =
        new ClockLaw(
            clock.outerLimit(), clock.clock().extension(), timetable.calendar(), timetable.hours());
    return switch (question.apply(law)) {
      case ClockDecision.Refused refused ->
          throw new ClockProblem(refused.reason()).because(refused.message());
      case ClockDecision.Accepted accepted -> keep(clock.with(accepted.fact()), timetable, isNew);
    };
  }

  private StoredClock keep(StoredClock clock, Timetable timetable, boolean isNew) {
    ClockSnapshot snapshot = clock.snapshot(timetable);
    if (isNew) {
      store.insert(clock, snapshot);
    } else {
      store.update(clock, snapshot);
    }
    outbox.appendUnflushed(ClockFacts.of(clock, snapshot));
    return clock.as(snapshot);
  }
}

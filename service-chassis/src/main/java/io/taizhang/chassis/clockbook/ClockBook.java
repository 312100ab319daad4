package io.taizhang.chassis.clockbook;

import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.time.ClockDecision;
import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.ClockLaw;
import io.taizhang.chassis.time.ClockPhase;
import io.taizhang.chassis.time.ClockSnapshot;
import io.taizhang.chassis.time.DueDates;
import io.taizhang.chassis.time.Explanation;
import io.taizhang.chassis.time.OfficeHours;
import io.taizhang.chassis.time.WorkingCalendar;
import io.taizhang.chassis.web.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps the clocks of a service: asks the law, appends the fact, derives the due date, publishes
 * the snapshot; all in the caller's transaction. Only the owner of a clock computes its due date.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ClockBook {

  private final ClockStore store;
  private final Outbox outbox;
  private final WorkingCalendar calendar;
  private final OfficeHours hours;
  private final Clock time;

  ClockBook(
      ClockStore store, Outbox outbox, WorkingCalendar calendar, OfficeHours hours, Clock time) {
    this.store = store;
    this.outbox = outbox;
    this.calendar = calendar;
    this.hours = hours;
    this.time = time;
  }

  /** Opens a clock with its START, which takes effect at {@code effective}. */
  public StoredClock start(String actor, NewClock clock, Instant effective) {
    StoredClock blank = new StoredClock(Ids.next(), 0, clock, List.of());
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

  /** Stops the clock if it still runs or stands still; a stopped one stays as it is. */
  public void stop(UUID clockId, String actor, String reason, Instant effective) {
    StoredClock clock = store.locked(clockId);
    if (StoredClock.open(snapshot(clock))) {
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

  /** All clocks of one subject, oldest first. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<StoredClock> of(String subjectType, String subjectId) {
    return store.ofSubject(subjectType, subjectId);
  }

  /** The clock with its due dates reckoned. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public ClockSnapshot snapshot(StoredClock stored) {
    NewClock clock = stored.clock();
    return ClockSnapshot.of(
        stored.id(),
        clock.kind(),
        stored.revision(),
        clock.addressee().department(),
        clock.region().value(),
        clock.limit(),
        clock.statutory(),
        stored.facts(),
        calendar,
        hours);
  }

  /** The due date of the clock's limit, day by day. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Explanation explain(StoredClock stored) {
    NewClock clock = stored.clock();
    return clock.statutory() == null
        ? DueDates.explain(stored.facts(), clock.limit(), calendar, hours)
        : DueDates.explainPromised(stored.facts(), clock.limit(), calendar, hours);
  }

  private StoredClock append(StoredClock clock, ClockFact fact, boolean isNew) {
    ClockLaw law = new ClockLaw(clock.outerLimit(), calendar, hours);
    return switch (law.decide(clock.facts(), fact, time.instant())) {
      case ClockDecision.Refused refused ->
          throw new ClockProblem(refused.reason()).because(refused.message());
      case ClockDecision.Accepted accepted -> keep(clock.with(accepted.fact()), isNew);
    };
  }

  private StoredClock keep(StoredClock clock, boolean isNew) {
    ClockSnapshot snapshot = snapshot(clock);
    if (isNew) {
      store.insert(clock, snapshot);
    } else {
      store.update(clock, snapshot);
    }
    store.append(clock);
    outbox.append(ClockFacts.of(clock, snapshot));
    return clock;
  }
}

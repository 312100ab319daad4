package io.taizhang.ledger.item;

import io.taizhang.chassis.clockbook.ClockBook;
import io.taizhang.chassis.clockbook.NewClock;
import io.taizhang.chassis.clockbook.StoredClock;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.ClockSnapshot;
import io.taizhang.chassis.time.ClockState;
import io.taizhang.chassis.time.Explanation;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.project.ProjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the item's steps do to its decision clock: it starts at acceptance, stands still during a
 * special procedure and stops at the decision.
 */
@ApplicationScoped
class DecisionClock {

  private static final String KIND = "DECISION";

  private final ClockBook book;
  private final ItemClocks clocks;
  private final ItemMeasure measure;
  private final Clock time;

  DecisionClock(ClockBook book, ItemClocks clocks, ItemMeasure measure, Clock time) {
    this.book = book;
    this.clocks = clocks;
    this.measure = measure;
    this.time = time;
  }

  void start(Caller caller, Item item, ProjectRef project, Instant effective) {
    NewClock clock =
        clocks.described(
            KIND, item.name, item, project, item.promised(), item.statutory(), item.extension());
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

  /** Stops it with the decision and reckons the time promised and used. */
  void stop(Caller caller, Item item, String reason, Instant now) {
    book.stop(clockOf(item), caller.subject(), reason, now);
    measure.take(item, book.find(clockOf(item)).orElseThrow());
  }

  /**
   * The item's clock, locked.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when the item has not been accepted
   */
  StoredClock locked(Item item) {
    if (item.clockId == null) {
      throw LedgerProblem.ITEM_OUT_OF_ORDER.because("事项处于“" + item.status.label() + "”，办理时限尚未起算");
    }
    return book.lock(item.clockId).orElseThrow();
  }

  /** Adds a fact that the clock's law may refuse. */
  StoredClock add(Item item, ClockFact fact) {
    return book.add(locked(item).id(), fact);
  }

  /** Brings the item in line with its clock, which has been corrected or told of late. */
  void follow(Item item, StoredClock clock) {
    ClockState state = ClockState.of(clock.facts());
    item.status = item.status.with(state.phase());
    item.acceptedAt = state.startedAt();
    if (item.decidedAt != null) {
      measure.take(item, clock);
    }
  }

  ClockSnapshot snapshot(StoredClock clock) {
    return book.snapshot(clock);
  }

  Optional<ClockView> view(Item item) {
    return stored(item).map(clock -> ClockView.of(book.snapshot(clock), time.instant()));
  }

  Optional<Explanation> explain(Item item) {
    return stored(item).map(book::explain);
  }

  /** The explanation of a day in the past; empty when the clock had not begun on record by then. */
  Optional<Explanation> explain(Item item, LocalDate asKnownOn) {
    return stored(item).flatMap(clock -> book.explainAsKnownOn(clock, asKnownOn));
  }

  List<NumberedFact> facts(Item item) {
    return stored(item).map(clock -> NumberedFact.of(clock.facts())).orElse(List.of());
  }

  /** The facts of these items' clocks by the clock's id, in one go. */
  Map<UUID, List<ClockFact>> ledgers(List<Item> items) {
    return book
        .findAll(items.stream().map(item -> item.clockId).filter(Objects::nonNull).toList())
        .stream()
        .collect(Collectors.toMap(StoredClock::id, StoredClock::facts));
  }

  private Optional<StoredClock> stored(Item item) {
    return item.clockId == null ? Optional.empty() : book.find(item.clockId);
  }

  private static UUID clockOf(Item item) {
    return Objects.requireNonNull(item.clockId, "an accepted item has a clock");
  }
}

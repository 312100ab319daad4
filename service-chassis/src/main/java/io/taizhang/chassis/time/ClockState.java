package io.taizhang.chassis.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a clock's facts add up to. {@link #of} is a plain fold over the facts as corrected, in the
 * order of their effect, and judges nothing; {@link ClockLaw} decides what may be added.
 *
 * @param pauses every pause in the order of its effect, open or ended
 * @param extension the one extension, if any
 * @param lastEffective effective time of the last fact
 */
public record ClockState(
    @Nullable Instant startedAt,
    @Nullable Instant stoppedAt,
    List<PausePeriod> pauses,
    ClockFact.@Nullable Extend extension,
    @Nullable Instant lastEffective) {

  public ClockState {
    pauses = List.copyOf(pauses);
  }

  /** Folds the facts of a ledger, given in the order of their numbers. */
  public static ClockState of(List<? extends ClockFact> facts) {
    Fold fold = new Fold();
    for (int i = 0; i < facts.size(); i++) {
      if (!fold.goesOn(facts.get(i))) {
        return standing(Standing.of(facts));
      }
    }
    return fold.state();
  }

  /** Folds facts that stand, in the order of their effect. */
  private static ClockState standing(List<ClockFact.Plain> facts) {
    Fold fold = new Fold();
    facts.forEach(fold::add);
    return fold.state();
  }

  public ClockPhase phase() {
    if (startedAt == null) {
      return ClockPhase.NOT_STARTED;
    }
    if (stoppedAt != null) {
      return ClockPhase.STOPPED;
    }
    return openPauses().isEmpty() ? ClockPhase.RUNNING : ClockPhase.PAUSED;
  }

  /** The date of the START, itself not counted; null before it. */
  public @Nullable LocalDate dayZero() {
    return startedAt == null ? null : BusinessZone.dateOf(startedAt);
  }

  public List<PausePeriod> openPauses() {
    return pauses.stream().filter(PausePeriod::open).toList();
  }

  /** The open pauses that have outlived the end the applicant was told last. */
  public List<PausePeriod> stalePauses(Instant now) {
    return pauses.stream().filter(pause -> pause.staleAt(now)).toList();
  }

  /** Whether a pause bears this id, open or ended. */
  boolean knows(String pauseId) {
    return pauses.stream().anyMatch(p -> p.pause().pauseId().equals(pauseId));
  }

  /** Whether a pause of this id is open. */
  boolean stands(String pauseId) {
    return openPauses().stream().anyMatch(p -> p.pause().pauseId().equals(pauseId));
  }

  /** Days an extension adds to the statutory limit, in the limit's unit. */
  public int extraDays() {
    return extension == null ? 0 : extension.additionalDays();
  }

  /** Days an extension adds to the promised limit: 0 unless it says that it moves it. */
  public int extraPromisedDays() {
    return extension != null && extension.movesPromised() ? extension.additionalDays() : 0;
  }
}

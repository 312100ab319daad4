package io.taizhang.chassis.time;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Adds up facts, one after the other, to what they come to. */
final class Fold {

  private List<PausePeriod> pauses = List.of();
  private @Nullable Instant startedAt;
  private @Nullable Instant stoppedAt;
  private ClockFact.@Nullable Extend extension;
  private @Nullable Instant lastEffective;

  /** Adds the next fact of a ledger unless it corrects one or came late. */
  boolean goesOn(ClockFact fact) {
    if (fact instanceof ClockFact.Plain plain && !before(plain.effective(), lastEffective)) {
      add(plain);
      return true;
    }
    return false;
  }

  private static boolean before(Instant instant, @Nullable Instant other) {
    return other != null && instant.isBefore(other);
  }

  void add(ClockFact.Plain fact) {
    lastEffective = fact.effective();
    switch (fact) {
      case ClockFact.Start start -> startedAt = start.effective();
      case ClockFact.Pause pause -> add(PausePeriod.of(pause));
      case ClockFact.Resume resume ->
          change(resume.pauseId(), pause -> pause.endAt(resume.effective()));
      case ClockFact.RedatePause redated ->
          change(redated.pauseId(), pause -> pause.expectedUntil(redated.expectedEnd()));
      case ClockFact.Extend extend -> extension = extend;
      case ClockFact.Stop stop -> {
        stoppedAt = stop.effective();
        pauses = pauses.stream().map(pause -> pause.endAt(stop.effective())).toList();
      }
    }
  }

  private void add(PausePeriod pause) {
    PausePeriod[] more = pauses.toArray(new PausePeriod[pauses.size() + 1]);
    more[pauses.size()] = pause;
    pauses = List.of(more);
  }

  private void change(String pauseId, UnaryOperator<PausePeriod> change) {
    PausePeriod[] changed = pauses.toArray(new PausePeriod[0]);
    for (int i = 0; i < changed.length; i++) {
      if (changed[i].pause().pauseId().equals(pauseId)) {
        changed[i] = change.apply(changed[i]);
      }
    }
    pauses = List.of(changed);
  }

  ClockState state() {
    return new ClockState(startedAt, stoppedAt, pauses, extension, lastEffective);
  }
}

package io.taizhang.chassis.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Adds up facts, one after the other, to what they come to. */
final class Fold {

  private final List<PausePeriod> pauses = new ArrayList<>();
  private @Nullable Instant startedAt;
  private @Nullable Instant stoppedAt;
  private ClockFact.@Nullable Extend extension;
  private @Nullable Instant lastEffective;

  void add(ClockFact.Plain fact) {
    lastEffective = fact.effective();
    switch (fact) {
      case ClockFact.Start start -> startedAt = start.effective();
      case ClockFact.Pause pause -> pauses.add(PausePeriod.of(pause));
      case ClockFact.Resume resume ->
          change(resume.pauseId(), pause -> pause.endAt(resume.effective()));
      case ClockFact.RedatePause redated ->
          change(redated.pauseId(), pause -> pause.expectedUntil(redated.expectedEnd()));
      case ClockFact.Extend extend -> extension = extend;
      case ClockFact.Stop stop -> {
        stoppedAt = stop.effective();
        pauses.replaceAll(pause -> pause.endAt(stop.effective()));
      }
    }
  }

  private void change(String pauseId, UnaryOperator<PausePeriod> change) {
    pauses.replaceAll(
        period -> period.pause().pauseId().equals(pauseId) ? change.apply(period) : period);
  }

  ClockState state() {
    return new ClockState(startedAt, stoppedAt, pauses, extension, lastEffective);
  }
}

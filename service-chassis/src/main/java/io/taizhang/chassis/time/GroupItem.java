package io.taizhang.chassis.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** One started item of a {@link GroupClock}. */
public record GroupItem(ClockState state) {

  public GroupItem {
    Objects.requireNonNull(state.startedAt(), "an item that has started");
  }

  Instant startedAt() {
    return Objects.requireNonNull(state.startedAt());
  }

  /** The item as it was at an instant: what is open ends there. */
  GroupItem until(Instant now) {
    return new GroupItem(
        new ClockState(
            state.startedAt(),
            state.stoppedAt(),
            state.pauses().stream().map(pause -> pause.endAt(now)).toList(),
            state.extension(),
            state.lastEffective()));
  }

  /** Whether the day is one of this item's own: after its day zero, before its end, not paused. */
  boolean handledOn(LocalDate day, LocalDate groupsDayZero) {
    return begunOn(day, groupsDayZero) && !stoppedBefore(day) && pauseOn(day).isEmpty();
  }

  Optional<PausePeriod> pauseOn(LocalDate day) {
    PausePeriod first = null;
    for (PausePeriod pause : state.pauses()) {
      if (pause.covers(day) && (first == null || pause.firstDay().isBefore(first.firstDay()))) {
        first = pause;
      }
    }
    return Optional.ofNullable(first);
  }

  /** The instant at which it came not to be handled on this day; the earliest of all before it. */
  Instant idleSince(LocalDate day) {
    Instant stoppedAt = state.stoppedAt();
    return stoppedAt != null && stoppedBefore(day)
        ? stoppedAt
        : pauseOn(day).map(pause -> pause.pause().effective()).orElse(Instant.MIN);
  }

  /** The last day on which something is known of it. */
  LocalDate lastKnownDay() {
    Instant stoppedAt = state.stoppedAt();
    LocalDate last = BusinessZone.dateOf(stoppedAt == null ? startedAt() : stoppedAt);
    return Stream.concat(Stream.of(last), state.pauses().stream().map(PausePeriod::lastDay))
        .max(Comparator.naturalOrder())
        .orElse(last);
  }

  private boolean begunOn(LocalDate day, LocalDate groupsDayZero) {
    LocalDate started = BusinessZone.dateOf(startedAt());
    return day.isAfter(started) || !started.isAfter(groupsDayZero);
  }

  private boolean stoppedBefore(LocalDate day) {
    Instant stoppedAt = state.stoppedAt();
    return stoppedAt != null && day.isAfter(BusinessZone.dateOf(stoppedAt));
  }
}

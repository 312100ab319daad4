package io.taizhang.chassis.time;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A calendar and its office hours giving way to others. Pure: what it would do to clocks can be
 * asked before it is done.
 */
public record Amendment(Timetable before, Timetable after) {

  /**
   * What an amendment would do.
   *
   * @param changed in the order of the clocks
   * @param becomeOverdue of the changed ones
   * @param ceaseToBeOverdue of the changed ones
   */
  public record DryRun(
      List<Redating> changed, List<Redating> becomeOverdue, List<Redating> ceaseToBeOverdue) {}

  /** What it does to this clock; empty if the clock is stopped or nothing changes. */
  public Optional<Redating> redate(ClockSnapshot clock) {
    return clock.phase() == ClockPhase.STOPPED
        ? Optional.empty()
        : Optional.of(new Redating(clock.clockId(), dues(clock, before), dues(clock, after)))
            .filter(Redating::changes);
  }

  /** What it would do to these clocks, and which would be overdue at an instant or not any more. */
  public DryRun dryRun(Collection<ClockSnapshot> clocks, Instant at) {
    List<Redating> changed = clocks.stream().map(this::redate).flatMap(Optional::stream).toList();
    return new DryRun(
        changed,
        changed.stream().filter(clock -> clock.becomesOverdue(at)).toList(),
        changed.stream().filter(clock -> clock.ceasesToBeOverdue(at)).toList());
  }

  private static Dues dues(ClockSnapshot clock, Timetable timetable) {
    return Dues.of(clock.clockFacts(), clock.limit(), clock.statutory(), timetable);
  }
}

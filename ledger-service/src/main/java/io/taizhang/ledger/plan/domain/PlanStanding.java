package io.taizhang.ledger.plan.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What of a plan can be handed in now. A line is ready when all that must be decided first is
 * granted or found not to be needed; one that was withdrawn, refused, not ours or whose permit was
 * ended may be handed in again.
 */
public final class PlanStanding {

  private PlanStanding() {}

  /** Where each line stands, line by line. */
  public static List<LineStanding> of(List<PlannedLine> lines) {
    Set<String> open = new HashSet<>();
    lines.stream().filter(line -> !line.settled()).forEach(line -> open.add(line.key()));
    return lines.stream().map(line -> standing(line, open)).toList();
  }

  private static LineStanding standing(PlannedLine line, Set<String> open) {
    List<String> waitingFor = line.after().stream().filter(open::contains).toList();
    if (line.settled()) {
      return new LineStanding(line.key(), LineState.DONE, List.of());
    }
    if (line.underway()) {
      return new LineStanding(line.key(), LineState.HANDED_IN, waitingFor);
    }
    return new LineStanding(
        line.key(), waitingFor.isEmpty() ? LineState.READY : LineState.BLOCKED, waitingFor);
  }
}

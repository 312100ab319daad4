package io.taizhang.ledger.plan;

import io.taizhang.ledger.item.PlannedItem;
import io.taizhang.ledger.plan.PlanLineView.Obstacle;
import io.taizhang.ledger.plan.domain.LineStanding;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Everything that a plan's view is made of.
 *
 * @param standings one for each line
 * @param handedIn the last item of each line that has one
 * @param departments names by code
 */
record PlanPage(
    List<PlanLine> lines,
    List<LineStanding> standings,
    Map<UUID, PlannedItem> handedIn,
    Map<String, String> departments) {

  PlanView view(Plan plan) {
    return PlanView.of(
        plan,
        IntStream.range(0, lines.size())
            .mapToObj(at -> view(lines.get(at), standings.get(at)))
            .toList());
  }

  private PlanLineView view(PlanLine line, LineStanding standing) {
    return PlanLineView.of(
        line,
        department(line),
        standing.state(),
        standing.waitingFor().stream().map(this::obstacle).toList(),
        handedIn.get(line.id));
  }

  private Obstacle obstacle(String key) {
    PlanLine line = lines.stream().filter(one -> one.lineKey.equals(key)).findFirst().orElseThrow();
    return new Obstacle(key, line.line.name(), line.departmentCode, department(line));
  }

  private String department(PlanLine line) {
    return departments.getOrDefault(line.departmentCode, line.departmentCode);
  }
}

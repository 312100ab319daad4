package io.taizhang.ledger.plan;

import io.taizhang.ledger.department.Departments;
import io.taizhang.ledger.item.Items;
import io.taizhang.ledger.item.PlannedItem;
import io.taizhang.ledger.plan.domain.LineStanding;
import io.taizhang.ledger.plan.domain.PlanStanding;
import io.taizhang.ledger.plan.domain.PlannedLine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts a plan's lines, their items and the departments' names together: a statement each. */
@ApplicationScoped
class PlanReader {

  private final PlanLineRepository lines;
  private final Items items;
  private final Departments departments;

  PlanReader(PlanLineRepository lines, Items items, Departments departments) {
    this.lines = lines;
    this.items = items;
    this.departments = departments;
  }

  PlanView view(Plan plan) {
    List<PlanLine> planned = lines.of(plan);
    Map<UUID, PlannedItem> handedIn = items.planned(plan.projectId);
    Map<String, String> names =
        departments.names(
            planned.stream().map(line -> line.departmentCode).collect(Collectors.toSet()));
    return new PlanPage(planned, standings(planned, handedIn), handedIn, names).view(plan);
  }

  /** Where one line stands. */
  LineStanding standing(PlanLine line) {
    return standings(lines.besides(line), items.planned(line.projectId)).stream()
        .filter(standing -> standing.key().equals(line.lineKey))
        .findFirst()
        .orElseThrow();
  }

  /** The keys of these lines of the line's plan. */
  List<String> keys(PlanLine line, Set<UUID> ids) {
    return lines.besides(line).stream()
        .filter(other -> ids.contains(other.id))
        .map(other -> other.lineKey)
        .toList();
  }

  private static List<LineStanding> standings(
      List<PlanLine> lines, Map<UUID, PlannedItem> handedIn) {
    return PlanStanding.of(lines.stream().map(line -> planned(line, handedIn)).toList());
  }

  private static PlannedLine planned(PlanLine line, Map<UUID, PlannedItem> handedIn) {
    PlannedItem item = handedIn.get(line.id);
    return new PlannedLine(line.lineKey, line.line.after(), item == null ? null : item.status());
  }
}

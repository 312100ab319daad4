package io.taizhang.ledger.yearplan;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.ledger.project.ProjectRef;
import java.util.List;
import java.util.UUID;

/** A yearly plan's facts as events, in order behind its project; who told stays in the ledger. */
final class YearPlanEvents {

  private YearPlanEvents() {}

  /** A month of the plan, money in fen. */
  record Node(int month, long plannedFen, String node) {}

  /**
   * A plan holds from now on.
   *
   * @param number the plan's version
   */
  record Replaced(UUID projectId, int year, int number, long investmentFen, List<Node> nodes) {}

  /** What a month has brought, money in fen; told again, it takes the former's place. */
  record MonthReported(UUID projectId, int year, int month, long doneFen, boolean nodeDone) {}

  static Fact replaced(ProjectRef project, YearPlan plan, ReplaceYearPlan request) {
    return fact(
        "year-plan.replaced",
        project,
        new Replaced(
            project.id(),
            plan.year,
            plan.number,
            plan.investmentFen,
            request.nodes().stream()
                .map(node -> new Node(node.month(), node.plannedFen(), node.node()))
                .toList()));
  }

  static Fact monthReported(ProjectRef project, int year, ReportMonth report) {
    return fact(
        "year-plan.month-reported",
        project,
        new MonthReported(project.id(), year, report.month(), report.doneFen(), report.nodeDone()));
  }

  private static Fact fact(String name, ProjectRef project, Object data) {
    String id = project.id().toString();
    return new Fact(name, id, id, project.region(), data);
  }
}

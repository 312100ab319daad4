package io.taizhang.ledger.yearplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts a plan's months together: what was planned and what was done. */
@ApplicationScoped
class YearPlanReader {

  private final YearPlanRepository plans;

  YearPlanReader(YearPlanRepository plans) {
    this.plans = plans;
  }

  YearPlanView view(YearPlan plan) {
    var planned = new TreeMap<Integer, YearPlanNode>();
    plans.nodes(plan, plan.number).forEach(node -> planned.put(node.month, node));
    var done = new TreeMap<Integer, YearPlanMonth>();
    plans.months(plan).forEach(month -> done.put(month.month, month));
    var months = new TreeMap<Integer, Object>(planned);
    months.putAll(done);
    return new YearPlanView(
        plan.projectId,
        plan.year,
        plan.number,
        plan.investmentFen,
        done.values().stream().mapToLong(month -> month.doneFen).sum(),
        months.keySet().stream()
            .map(month -> month(month, planned.get(month), done.get(month)))
            .toList(),
        plan.known());
  }

  List<YearPlanVersionView> versions(YearPlan plan) {
    return plans.versions(plan).stream()
        .map(
            version ->
                new YearPlanVersionView(
                    version.number,
                    version.investmentFen,
                    version.plannedBy,
                    version.plannedAt,
                    plans.nodes(plan, version.number).stream()
                        .map(node -> new PlanNode(node.month, node.plannedFen, node.node))
                        .toList()))
        .toList();
  }

  private static YearPlanView.Month month(
      int month, @Nullable YearPlanNode planned, @Nullable YearPlanMonth done) {
    return new YearPlanView.Month(
        month,
        planned == null ? 0 : planned.plannedFen,
        planned == null ? null : planned.node,
        done == null ? null : done.doneFen,
        done != null && done.nodeDone,
        done == null ? null : done.reportedAt);
  }
}

package io.taizhang.ledger.yearplan;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.ledger.fixture.Quanzhou;
import io.taizhang.ledger.project.ProjectRef;
import java.util.List;
import java.util.stream.Stream;

/** Facts about yearly plans, made of fixed inputs. */
public final class YearPlanSamples {

  private YearPlanSamples() {}

  public static Stream<Fact> facts() {
    ProjectRef project =
        new ProjectRef(
            Quanzhou.PROJECT,
            Quanzhou.PROJECT_NAME,
            Quanzhou.REGION_CODE,
            Quanzhou.REGION,
            Quanzhou.OFFICER,
            1);
    YearPlan plan = new YearPlan(Quanzhou.PROJECT, 2026);
    plan.number = 1;
    plan.investmentFen = 10_000_000_000L;
    List<PlanNode> nodes =
        List.of(
            new PlanNode(9, 4_000_000_000L, "取得施工许可"), new PlanNode(12, 6_000_000_000L, "完成桩基"));
    return Stream.of(
        YearPlanEvents.replaced(project, plan, new ReplaceYearPlan(plan.investmentFen, nodes)),
        YearPlanEvents.monthReported(project, 2026, new ReportMonth(9, 3_500_000_000L, true)));
  }
}

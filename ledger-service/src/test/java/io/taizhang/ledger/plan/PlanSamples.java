package io.taizhang.ledger.plan;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.ledger.fixture.Quanzhou;
import io.taizhang.ledger.plan.domain.PlanMove;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Facts about plans, made of fixed inputs. */
public final class PlanSamples {

  private PlanSamples() {}

  public static Stream<Fact> facts() {
    Plan plan = new Plan();
    plan.projectId = Quanzhou.PROJECT;
    plan.checklistId = Quanzhou.CHECKLIST;
    plan.checklistCode = "GYTZ";
    plan.checklistName = "政府投资房屋建筑项目";
    plan.checklistNumber = 1;
    plan.regionPath = Quanzhou.REGION.value();
    PlanLine line = new PlanLine();
    line.id = Quanzhou.PLAN_LINE;
    line.projectId = Quanzhou.PROJECT;
    line.lineKey = "works-permit";
    line.name = Quanzhou.ITEM_NAME;
    line.departmentCode = Quanzhou.HOUSING;
    line.regionPath = Quanzhou.REGION.value();
    line.handInOn = LocalDate.parse("2026-10-15");
    return Stream.of(PlanEvents.applied(plan, 12), PlanEvents.handInScheduled(line), moved(plan));
  }

  private static Fact moved(Plan plan) {
    plan.checklistNumber = 2;
    PlanMove move =
        PlanMove.of(
            List.of(
                new PlanMove.Held("site-opinion", true), new PlanMove.Held("forest-land", false)),
            List.of("site-opinion", "eia"));
    return PlanEvents.moved(plan, 1, move);
  }
}

package io.taizhang.ledger.plan;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.ledger.fixture.Quanzhou;
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
    return Stream.of(PlanEvents.applied(plan, 12));
  }
}

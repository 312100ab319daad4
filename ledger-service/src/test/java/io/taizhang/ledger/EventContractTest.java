package io.taizhang.ledger;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.clockbook.Addressee;
import io.taizhang.chassis.clockbook.ClockSubject;
import io.taizhang.chassis.clockbook.NewClock;
import io.taizhang.chassis.fixture.ClockSamples;
import io.taizhang.chassis.fixture.EventContracts;
import io.taizhang.chassis.fixture.GoldenEvents;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.time.ExtensionRule;
import io.taizhang.chassis.time.Limit;
import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.chassis.time.StartEvent;
import io.taizhang.ledger.action.ActionSamples;
import io.taizhang.ledger.checklist.ChecklistSamples;
import io.taizhang.ledger.consultation.ConsultationSamples;
import io.taizhang.ledger.department.DepartmentSamples;
import io.taizhang.ledger.fix.FixSamples;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import io.taizhang.ledger.fixture.Quanzhou;
import io.taizhang.ledger.fixture.Rows;
import io.taizhang.ledger.fixture.Story;
import io.taizhang.ledger.handover.HandoverSamples;
import io.taizhang.ledger.imports.ImportSamples;
import io.taizhang.ledger.item.ItemSamples;
import io.taizhang.ledger.mandate.MandateSamples;
import io.taizhang.ledger.meeting.MeetingSamples;
import io.taizhang.ledger.mode.ModeSamples;
import io.taizhang.ledger.officer.OfficerSamples;
import io.taizhang.ledger.onetrip.OneTripSamples;
import io.taizhang.ledger.opinion.OpinionSamples;
import io.taizhang.ledger.opinion.SilenceRuleSamples;
import io.taizhang.ledger.ownerrequest.OwnerRequestSamples;
import io.taizhang.ledger.ownertask.OwnerTaskSamples;
import io.taizhang.ledger.plan.PlanSamples;
import io.taizhang.ledger.problem.ProblemSamples;
import io.taizhang.ledger.project.ProjectSamples;
import io.taizhang.ledger.region.RegionSamples;
import io.taizhang.ledger.staleness.StalenessSamples;
import io.taizhang.ledger.supervision.SupervisionSamples;
import io.taizhang.ledger.yearlist.YearListSamples;
import io.taizhang.ledger.yearplan.YearPlanSamples;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class EventContractTest {

  private static final NewClock CLOCK =
      new NewClock(
          "DECISION",
          new ClockSubject(
              "item",
              Quanzhou.ITEM.toString(),
              Quanzhou.ITEM_NAME,
              Quanzhou.PROJECT.toString(),
              Quanzhou.PROJECT_NAME),
          new Addressee(Quanzhou.HOUSING, Quanzhou.OFFICER_SUBJECT),
          Quanzhou.REGION,
          new Limit(5, LimitUnit.WORKING_DAY, StartEvent.ACCEPTED, "服务承诺"),
          new Limit(20, LimitUnit.WORKING_DAY, StartEvent.ACCEPTED, "行政许可法第四十二条"),
          ExtensionRule.singleOrgan());

  @Inject EventJson json;
  @Inject Days days;
  @Inject Rows rows;

  @Test
  void each_fact_is_made_as_its_contract_and_its_golden_example_say() {
    Stream<Fact> facts =
        Stream.of(
                RegionSamples.facts(),
                DepartmentSamples.facts(),
                OfficerSamples.facts(),
                ProjectSamples.facts(),
                HandoverSamples.facts(),
                StalenessSamples.facts(),
                ItemSamples.facts(),
                ChecklistSamples.facts(),
                PlanSamples.facts(),
                ProblemSamples.facts(),
                ConsultationSamples.facts(),
                MandateSamples.facts(),
                ActionSamples.facts(),
                OwnerRequestSamples.facts(),
                MeetingSamples.facts(),
                OpinionSamples.facts(),
                OwnerTaskSamples.facts(),
                OneTripSamples.facts(),
                SupervisionSamples.facts(CLOCK),
                ImportSamples.facts(),
                FixSamples.facts(),
                YearListSamples.facts(),
                YearPlanSamples.facts(),
                SilenceRuleSamples.facts(),
                ModeSamples.facts(),
                ClockSamples.facts(CLOCK))
            .flatMap(facts1 -> facts1);
    GoldenEvents.assertGolden("ledger", json, facts);
  }

  @Test
  void all_that_has_been_published_here_keeps_its_contract() {
    new Story(County.park(60)).play(days);
    EventContracts.assertKept(
        rows.texts("select payload from outbox union all select payload from event_log"));
  }
}

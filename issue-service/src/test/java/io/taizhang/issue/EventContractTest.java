package io.taizhang.issue;

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
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.ExtensionRule;
import io.taizhang.chassis.time.Limit;
import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.chassis.time.StartEvent;
import io.taizhang.issue.domain.Stage;
import io.taizhang.issue.fixture.County;
import io.taizhang.issue.fixture.Rows;
import io.taizhang.issue.fixture.Steps;
import io.taizhang.issue.procedure.WorkflowSamples;
import io.taizhang.issue.rating.RatingSamples;
import io.taizhang.issue.supervision.OrderSamples;
import io.taizhang.issue.workflow.IssueSamples;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class EventContractTest {

  private static final NewClock CLOCK =
      new NewClock(
          Stage.HANDLE.name(),
          new ClockSubject(
              "issue",
              IssueSamples.ISSUE.toString(),
              IssueSamples.NUMBER + " " + IssueSamples.TITLE,
              null,
              null),
          new Addressee(County.CITY_MANAGEMENT, null),
          new RegionPath(County.JIANOU_PATH),
          new Limit(10, LimitUnit.WORKING_DAY, StartEvent.STAGE_ENTERED, "办不成事窗口工作规程"),
          null,
          ExtensionRule.singleOrgan());

  @Inject EventJson json;
  @Inject County county;
  @Inject Rows rows;

  @Test
  void each_fact_is_made_as_its_contract_and_its_golden_example_say() {
    GoldenEvents.assertGolden(
        "issue",
        json,
        Stream.of(
                IssueSamples.facts(),
                OrderSamples.facts(CLOCK),
                RatingSamples.facts(),
                WorkflowSamples.facts(),
                ClockSamples.facts(CLOCK))
            .flatMap(facts -> facts));
  }

  @Test
  void what_is_told_in_confidence_is_made_as_its_contract_and_its_golden_example_say() {
    GoldenEvents.assertPrivate("issue", json, IssueSamples.confidential());
  }

  @Test
  void all_that_has_been_published_here_keeps_its_contract() {
    county.tell();
    Steps.registeredAnd("accept", "classify", "refer", "close", "feed-back");
    EventContracts.assertKept(
        rows.texts("select payload from outbox union all select payload from event_log"));
  }
}

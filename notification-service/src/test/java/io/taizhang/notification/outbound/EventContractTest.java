package io.taizhang.notification.outbound;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.ClockSamples;
import io.taizhang.chassis.fixture.GoldenEvents;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.notification.calendar.CalendarSamples;
import io.taizhang.notification.clock.Subject;
import io.taizhang.notification.fixture.Clocks;
import io.taizhang.notification.ladder.domain.Rung;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class EventContractTest {

  private static final RungFired RED =
      new RungFired(
          ClockSamples.CLOCK,
          1,
          Rung.RED_CARD,
          new Subject(
              "item",
              "01994630-6f40-7000-8000-000000000002",
              "建筑工程施工许可",
              null,
              "01994630-6f40-7000-8000-000000000001",
              "人民医院二期"),
          Instant.parse("2026-09-10T17:30:00+08:00"),
          GoldenEvents.TIME);

  private static final DeadlineWithdrawn WITHDRAWN =
      new DeadlineWithdrawn(
          RED.clockId(),
          2,
          1,
          Rung.RED_CARD,
          RED.subject(),
          Instant.parse("2026-09-17T17:30:00+08:00"),
          GoldenEvents.TIME,
          Instant.parse("2026-09-14T10:00:00+08:00"));

  @Inject EventJson json;

  @Test
  void each_fact_is_made_as_its_contract_and_its_golden_example_say() {
    GoldenEvents.assertGolden(
        "notification",
        json,
        Stream.of(
                LadderFacts.of(new LadderFacts.Told(RED, true, Clocks.QUANZHOU)).stream(),
                Stream.of(LadderFacts.of(WITHDRAWN, Clocks.QUANZHOU)),
                CalendarSamples.facts())
            .flatMap(facts -> facts));
  }
}

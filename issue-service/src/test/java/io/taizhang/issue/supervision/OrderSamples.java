package io.taizhang.issue.supervision;

import io.taizhang.chassis.clockbook.NewClock;
import io.taizhang.chassis.fixture.ClockSamples;
import io.taizhang.chassis.fixture.GoldenEvents;
import io.taizhang.chassis.messaging.outbox.Fact;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/** Facts about supervision orders, made of fixed inputs. */
public final class OrderSamples {

  private OrderSamples() {}

  /** An order on a clock that is overdue. */
  public static Stream<Fact> facts(NewClock clock) {
    SupervisionOrder order = new SupervisionOrder();
    order.id = UUID.fromString("01994630-6f40-7000-8000-000000000016");
    order.number = "DBBB-350783-2026-0001";
    order.level = CardLevel.RED;
    order.clockId = ClockSamples.CLOCK;
    order.revision = 1;
    order.issueId = UUID.fromString(clock.subject().id());
    order.regionPath = clock.region().value();
    order.openedAt = GoldenEvents.TIME;
    order.answerDueAt = Instant.parse("2026-09-17T17:30:00+08:00");
    return Stream.of(OrderOpening.opened(order, clock));
  }
}

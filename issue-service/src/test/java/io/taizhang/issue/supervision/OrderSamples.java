package io.taizhang.issue.supervision;

import io.taizhang.chassis.clockbook.BasisReason;
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
    order.revision = 1L;
    order.issueId = UUID.fromString(clock.subject().id());
    order.regionPath = clock.region().value();
    order.openedAt = GoldenEvents.TIME;
    order.answerClockId = UUID.fromString("01994630-6f40-7000-8000-0000000000c9");
    order.answerDueAt = Instant.parse("2026-09-17T17:30:00+08:00");
    order.reason = OrderReason.REPEATED_CAUSE;
    order.about = "MATERIAL_TOLD_TOO_LATE";
    order.title = clock.subject().title();
    order.department = clock.addressee().department();
    order.circularNumber = "TBBB-350783-2026-0001";
    order.circularAt = Instant.parse("2026-09-21T17:30:00+08:00");
    Accountability row = new Accountability();
    row.department = order.department;
    row.post = "物业管理科科长";
    row.measure = AccountabilityMeasure.TALK;
    row.recordedAt = GoldenEvents.TIME;
    order.answeredAt = GoldenEvents.TIME;
    order.basisWithdrawnAt = Instant.parse("2026-09-14T10:00:00+08:00");
    order.basisRung = "RED_CARD";
    order.basisReason = BasisReason.CALENDAR_AMENDED;
    order.basisDueAt = Instant.parse("2026-09-17T17:30:00+08:00");
    order.liftedAt = Instant.parse("2026-09-14T11:00:00+08:00");
    Fact opened = OrderOpening.opened(order, clock);
    order.answerClockId = UUID.fromString("01994630-6f40-7000-8000-0000000000ca");
    return Stream.of(
        opened,
        SupervisionOrders.answered(order),
        WithdrawnBases.told(order),
        SupervisionOrders.lifted(order),
        OrderOpening.ordered(order),
        Circulars.circulated(order),
        Accountabilities.accounted(order, row));
  }
}

package io.taizhang.ledger.supervision;

import io.taizhang.chassis.clockbook.BasisReason;
import io.taizhang.chassis.clockbook.NewClock;
import io.taizhang.chassis.clockbook.StoredClock;
import io.taizhang.chassis.fixture.ClockSamples;
import io.taizhang.chassis.fixture.GoldenEvents;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.ledger.fixture.Quanzhou;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Facts about supervision orders, made of fixed inputs. */
public final class SupervisionSamples {

  private static final UUID ANSWER_CLOCK = UUID.fromString("01994630-6f40-7000-8000-0000000000c9");

  private SupervisionSamples() {}

  /**
   * An order on a clock that is overdue, its answer, and what follows when its card is taken back.
   */
  public static Stream<Fact> facts(NewClock clock) {
    StoredClock overdue = new StoredClock(ClockSamples.CLOCK, 1, null, clock, List.of());
    SupervisionOrder order =
        new SupervisionOrder(overdue, "DBXM-350500-2026-0001", GoldenEvents.TIME);
    order.id = Quanzhou.ORDER;
    order.answeredWithin(ANSWER_CLOCK, Instant.parse("2026-09-17T17:30:00+08:00"));
    Fact opened = SupervisionOpened.fact(order, overdue);
    order.answeredAt = GoldenEvents.TIME;
    order.basisWithdrawnAt = Instant.parse("2026-09-14T10:00:00+08:00");
    order.basisRung = "RED_CARD";
    order.basisReason = BasisReason.CALENDAR_AMENDED;
    order.basisDueAt = Instant.parse("2026-09-17T17:30:00+08:00");
    order.liftedAt = Instant.parse("2026-09-14T11:00:00+08:00");
    return Stream.of(
        opened,
        SupervisionAnswered.fact(order),
        BasisWithdrawn.fact(order),
        SupervisionLifted.fact(order));
  }
}

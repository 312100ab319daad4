package io.taizhang.issue.supervision;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.clockbook.ClockBook;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.numbering.RunningNumbers;
import io.taizhang.chassis.security.Caller;
import io.taizhang.issue.outbound.SupervisionCirculated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** 通报: an order that nobody answered in time is told to all, once. */
@ApplicationScoped
public class Circulars {
  private static final String SERIES = "TBBB";
  private static final Caller SYSTEM = Caller.system("issue-service");

  private final ClockBook clocks;
  private final SupervisionOrderRepository orders;
  private final RunningNumbers numbers;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock time;

  Circulars(
      ClockBook clocks,
      SupervisionOrderRepository orders,
      RunningNumbers numbers,
      AuditTrail audit,
      Outbox outbox,
      Clock time) {
    this.clocks = clocks;
    this.orders = orders;
    this.numbers = numbers;
    this.audit = audit;
    this.outbox = outbox;
    this.time = time;
  }

  /**
   * Considers one claim that an order is to be made known; it holds if the clock is that of an
   * order's answer, stands at that revision, runs and is overdue now.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void claim(UUID clockId, long revision) {
    clocks
        .lockOverdue(clockId, revision)
        .filter(clock -> clock.clock().kind().equals(OrderClock.KIND))
        .flatMap(clock -> orders.systemAnsweredBy(clock.id()))
        .filter(order -> order.circularAt == null)
        .ifPresent(this::circulate);
  }

  private void circulate(SupervisionOrder order) {
    Instant now = time.instant();
    order.circularNumber = numbers.next(SERIES, order.region().code());
    order.circularAt = now;
    audit.record(
        SYSTEM,
        "supervision-circulate",
        new AuditSubject("supervision-order", order.id.toString(), order.region()),
        Map.of("number", order.number, "circular", order.circularNumber));
    outbox.append(circulated(order));
  }

  static Fact circulated(SupervisionOrder order) {
    return new Fact(
        "supervision.circulated",
        order.issueId.toString(),
        order.id.toString(),
        order.region(),
        new SupervisionCirculated(
            order.id,
            order.number,
            Objects.requireNonNull(order.circularNumber),
            order.issueId,
            order.title,
            order.department,
            order.answerDueAt,
            Objects.requireNonNull(order.circularAt)));
  }
}

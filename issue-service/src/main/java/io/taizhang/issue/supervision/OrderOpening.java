package io.taizhang.issue.supervision;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.clockbook.NewClock;
import io.taizhang.chassis.clockbook.StoredClock;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.numbering.RunningNumbers;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.Ids;
import io.taizhang.issue.domain.OrderState;
import io.taizhang.issue.outbound.SupervisionOpened;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Opens an order: number, addressee, answer clock, event. */
@ApplicationScoped
class OrderOpening {
  private static final String SERIES = "DBBB";
  private static final Caller SYSTEM = Caller.system("issue-service");

  private final SupervisionOrderRepository orders;
  private final RunningNumbers numbers;
  private final AnswerTime answerTime;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock time;

  OrderOpening(
      SupervisionOrderRepository orders,
      RunningNumbers numbers,
      AnswerTime answerTime,
      AuditTrail audit,
      Outbox outbox,
      Clock time) {
    this.orders = orders;
    this.numbers = numbers;
    this.answerTime = answerTime;
    this.audit = audit;
    this.outbox = outbox;
    this.time = time;
  }

  void open(StoredClock stored, CardLevel level) {
    NewClock clock = stored.clock();
    SupervisionOrder order = new SupervisionOrder();
    order.id = Ids.next();
    order.number = numbers.next(SERIES, regionCode(clock.region()));
    order.level = level;
    order.clockId = stored.id();
    order.revision = stored.revision();
    order.issueId = UUID.fromString(clock.subject().id());
    order.title = clock.subject().title();
    order.department = clock.addressee().department();
    order.regionPath = clock.region().value();
    order.state = OrderState.OPEN;
    order.openedAt = time.instant();
    order.answerDueAt = answerTime.dueAfter(order.openedAt, clock.region());
    orders.persist(order);
    publish(order, clock);
  }

  private void publish(SupervisionOrder order, NewClock clock) {
    audit.record(
        SYSTEM,
        "supervision-open",
        new AuditSubject("supervision-order", order.id.toString(), order.region()),
        Map.of("number", order.number, "clockId", order.clockId.toString()));
    outbox.append(opened(order, clock));
  }

  static Fact opened(SupervisionOrder order, NewClock clock) {
    return new Fact(
        "supervision.opened",
        order.issueId.toString(),
        order.id.toString(),
        order.region(),
        new SupervisionOpened(
            order.id,
            order.number,
            order.level.name(),
            order.clockId,
            order.revision,
            clock.subject(),
            clock.addressee(),
            order.openedAt,
            order.answerDueAt));
  }

  private static String regionCode(RegionPath region) {
    return List.of(region.value().substring(1).split("/")).getLast();
  }
}

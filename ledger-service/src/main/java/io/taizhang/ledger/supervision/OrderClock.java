package io.taizhang.ledger.supervision;

import io.taizhang.chassis.clockbook.Addressee;
import io.taizhang.chassis.clockbook.ClockBook;
import io.taizhang.chassis.clockbook.ClockSubject;
import io.taizhang.chassis.clockbook.NewClock;
import io.taizhang.chassis.clockbook.StoredClock;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.time.ClockSnapshot;
import io.taizhang.chassis.time.ExtensionRule;
import io.taizhang.chassis.time.Limit;
import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.chassis.time.StartEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The clock of an order's answer: three working days, in the book like any other, so that an
 * amended calendar moves it. It shows no cards of its own: what follows an order that nobody
 * answers is the circular (通报), reckoned from this clock (ADR 0025).
 */
@ApplicationScoped
class OrderClock {

  private static final String KIND = "ORDER_ANSWER";
  private static final Limit LIMIT =
      new Limit(3, LimitUnit.WORKING_DAY, StartEvent.RECEIVED, "督办单：三个工作日内答复");

  private final ClockBook book;

  OrderClock(ClockBook book) {
    this.book = book;
  }

  /** Whether a clock is of this kind. */
  static boolean isOne(StoredClock stored) {
    return stored.clock().kind().equals(KIND);
  }

  /** Starts it for an order on an overdue clock and notes on the order when the answer is due. */
  void start(Caller system, SupervisionOrder order, StoredClock overdue) {
    StoredClock answer =
        book.start(
            system.subject(),
            new NewClock(
                KIND,
                about(order, overdue.clock().subject()),
                new Addressee(order.departmentCode, null),
                overdue.clock().region(),
                LIMIT,
                null,
                ExtensionRule.none()),
            order.openedAt);
    order.answeredWithin(answer.id(), due(book.snapshot(answer)));
  }

  /** Stops it, if the order has one: it was answered, or its answer is not waited for any more. */
  void stop(Caller caller, SupervisionOrder order, String reason, Instant at) {
    if (order.answerClockId != null) {
      book.stop(order.answerClockId, caller.subject(), reason, at);
    }
  }

  /** When the answer is due by the calendar of today. */
  Instant dueOf(SupervisionOrder order) {
    return Objects.requireNonNull(dueOf(List.of(order)).get(order.id));
  }

  /** The same of many, by the order's id, in one go. */
  Map<UUID, Instant> dueOf(Collection<SupervisionOrder> orders) {
    Map<UUID, Instant> due =
        book
            .findAll(
                orders.stream().map(order -> order.answerClockId).filter(Objects::nonNull).toList())
            .stream()
            .collect(Collectors.toMap(StoredClock::id, clock -> due(book.snapshot(clock))));
    return orders.stream().collect(Collectors.toMap(order -> order.id, order -> dueOf(order, due)));
  }

  /** An old order has no clock but the instant. */
  private static Instant dueOf(SupervisionOrder order, Map<UUID, Instant> due) {
    return order.answerClockId == null
        ? order.answerDueAt
        : Objects.requireNonNull(due.get(order.answerClockId));
  }

  private static ClockSubject about(SupervisionOrder order, ClockSubject matter) {
    return new ClockSubject(
        matter.type(),
        matter.id(),
        "督办单 " + order.number + "（" + matter.title() + "）",
        matter.projectId(),
        matter.projectName());
  }

  private static Instant due(ClockSnapshot snapshot) {
    return Objects.requireNonNull(snapshot.dueAt());
  }
}

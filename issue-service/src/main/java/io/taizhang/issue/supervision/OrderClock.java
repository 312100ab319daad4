package io.taizhang.issue.supervision;

import io.taizhang.chassis.clockbook.Addressee;
import io.taizhang.chassis.clockbook.ClockBook;
import io.taizhang.chassis.clockbook.ClockSubject;
import io.taizhang.chassis.clockbook.NewClock;
import io.taizhang.chassis.clockbook.StoredClock;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.time.ExtensionRule;
import io.taizhang.chassis.time.Limit;
import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.chassis.time.StartEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;

/**
 * The clock of an order's answer: three working days, in the book like any other. It shows no cards
 * of its own: what follows an order that nobody answers is the circular (通报), and the rung of that
 * name, reckoned from this clock, is the claim on which it rests (ADR 0025).
 */
@ApplicationScoped
class OrderClock {
  static final String KIND = "ORDER_ANSWER";
  private static final Limit LIMIT =
      new Limit(3, LimitUnit.WORKING_DAY, StartEvent.RECEIVED, "督办单：三个工作日内答复");

  private final ClockBook clocks;

  OrderClock(ClockBook clocks) {
    this.clocks = clocks;
  }

  /** Starts it and notes on the order when the answer is due. */
  void start(SupervisionOrder order, OrderSubject subject, Caller caller) {
    String projectId = subject.projectId() == null ? null : subject.projectId().toString();
    StoredClock clock =
        clocks.start(
            caller.subject(),
            new NewClock(
                KIND,
                new ClockSubject(
                    "issue",
                    subject.issueId().toString(),
                    "督办单 " + order.number + "（" + subject.title() + "）",
                    projectId,
                    null),
                new Addressee(subject.department(), null),
                subject.region(),
                LIMIT,
                null,
                ExtensionRule.none()),
            order.openedAt);
    order.answerClockId = clock.id();
    order.answerDueAt = due(clock);
  }

  /** When the answer is due by the calendar of today. */
  Instant dueOf(SupervisionOrder order) {
    return order.answerClockId == null
        ? order.answerDueAt
        : clocks.find(order.answerClockId).map(this::due).orElse(order.answerDueAt);
  }

  void stop(SupervisionOrder order, Caller caller, Instant at) {
    if (order.answerClockId != null) {
      clocks.stop(order.answerClockId, caller.subject(), "答复", at);
    }
  }

  /** The answer is not waited for any more. */
  void drop(SupervisionOrder order, Caller caller, Instant at) {
    if (order.answerClockId != null) {
      clocks.stop(order.answerClockId, caller.subject(), "红牌已撤回", at);
    }
  }

  private Instant due(StoredClock clock) {
    return Objects.requireNonNull(clocks.snapshot(clock).dueAt());
  }
}

package io.taizhang.issue.supervision;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.clockbook.NewClock;
import io.taizhang.chassis.clockbook.StoredClock;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.numbering.RunningNumbers;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.web.Ids;
import io.taizhang.issue.domain.OrderState;
import io.taizhang.issue.outbound.SupervisionOpened;
import io.taizhang.issue.outbound.SupervisionOrdered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens an order: number, addressee, answer clock, event. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OrderOpening {
  private static final String SERIES = "DBBB";
  private static final Caller SYSTEM = Caller.system("issue-service");

  private final SupervisionOrderRepository orders;
  private final RunningNumbers numbers;
  private final OrderClock clocks;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock time;

  OrderOpening(
      SupervisionOrderRepository orders,
      RunningNumbers numbers,
      OrderClock clocks,
      AuditTrail audit,
      Outbox outbox,
      Clock time) {
    this.orders = orders;
    this.numbers = numbers;
    this.clocks = clocks;
    this.audit = audit;
    this.outbox = outbox;
    this.time = time;
  }

  /**
   * Opens one by rule, unless one of the same reason is open already: of the issue, or where the
   * rule is about something else, of that thing in the department.
   *
   * @param about the code of what the rule is about, such as a repeated cause; null for the issue
   */
  public void byRule(OrderReason reason, @Nullable String about, OrderSubject subject) {
    orders.systemLockRule(subject.department(), reason.name());
    boolean open =
        orders.systemOpenFor(subject.issueId(), reason)
            || (about != null && orders.systemOpenAbout(subject.department(), reason, about));
    if (!open) {
      SupervisionOrder order = order(reason, subject, SYSTEM);
      order.about = about;
      finish(order, subject, SYSTEM);
      outbox.append(ordered(order));
    }
  }

  /**
   * Opens one by a supervisor.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when one is open already
   */
  public SupervisionOrderView byHand(Caller caller, OpenIssueOrder request, OrderSubject subject) {
    if (orders.systemOpenFor(subject.issueId(), OrderReason.BY_HAND)) {
      throw CommonProblem.CONFLICT.because("这件事项已有未销号的督办单");
    }
    OrderSubject addressed = subject.to(request.department());
    SupervisionOrder order = order(OrderReason.BY_HAND, addressed, caller);
    order.demand = request.demand();
    finish(order, addressed, caller);
    outbox.append(ordered(order));
    orders.flush();
    return SupervisionOrderView.of(order, order.answerDueAt);
  }

  void byCard(StoredClock stored, CardLevel level) {
    NewClock clock = stored.clock();
    String projectId = clock.subject().projectId();
    OrderSubject subject =
        new OrderSubject(
            UUID.fromString(clock.subject().id()),
            clock.subject().title(),
            clock.region(),
            clock.addressee().department(),
            projectId == null ? null : UUID.fromString(projectId));
    SupervisionOrder order = order(OrderReason.RED_CARD, subject, SYSTEM);
    order.level = level;
    order.clockId = stored.id();
    order.revision = stored.revision();
    finish(order, subject, SYSTEM);
    outbox.append(opened(order, clock));
  }

  private SupervisionOrder order(OrderReason reason, OrderSubject subject, Caller caller) {
    SupervisionOrder order = new SupervisionOrder();
    order.id = Ids.next();
    order.number = numbers.next(SERIES, subject.region().code());
    order.reason = reason;
    order.issueId = subject.issueId();
    order.title = subject.title();
    order.department = subject.department();
    order.regionPath = subject.region().value();
    order.projectId = subject.projectId();
    order.state = OrderState.OPEN;
    order.openedBy = caller.name();
    order.openedAt = time.instant();
    return order;
  }

  private void finish(SupervisionOrder order, OrderSubject subject, Caller caller) {
    clocks.start(order, subject, caller);
    orders.persist(order);
    audit.record(
        caller,
        "supervision-open",
        new AuditSubject("supervision-order", order.id.toString(), order.region()),
        Map.of("number", order.number, "reason", order.reason.name()));
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
            Objects.requireNonNull(order.level).name(),
            Objects.requireNonNull(order.clockId),
            Objects.requireNonNull(order.revision),
            clock.subject(),
            clock.addressee(),
            order.openedAt,
            order.answerDueAt,
            Objects.requireNonNull(order.answerClockId)));
  }

  static Fact ordered(SupervisionOrder order) {
    return new Fact(
        "supervision.ordered",
        order.issueId.toString(),
        order.id.toString(),
        order.region(),
        new SupervisionOrdered(
            order.id,
            order.number,
            order.reason.name(),
            order.about,
            order.issueId,
            order.title,
            order.department,
            order.openedAt,
            order.answerDueAt,
            Objects.requireNonNull(order.answerClockId)));
  }
}

package io.taizhang.issue.supervision;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.issue.domain.OrderStep;
import io.taizhang.issue.outbound.SupervisionAnswered;
import io.taizhang.issue.outbound.SupervisionLifted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Listing, answering, closing and lifting orders. */
@ApplicationScoped
@Transactional
class SupervisionOrders {
  private final SupervisionOrderRepository orders;
  private final OrderScopes scopes;
  private final OrderClock clock;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock time;

  SupervisionOrders(
      SupervisionOrderRepository orders,
      OrderScopes scopes,
      OrderClock clock,
      AuditTrail audit,
      Outbox outbox,
      Clock time) {
    this.orders = orders;
    this.scopes = scopes;
    this.clock = clock;
    this.audit = audit;
    this.outbox = outbox;
    this.time = time;
  }

  Page<SupervisionOrderView> list(Caller caller, OrderFilter filter, PageRequest page) {
    return Page.of(orders.page(scopes.of(caller), filter, page), page, order -> order.id.toString())
        .map(this::view);
  }

  SupervisionOrderView answer(Caller caller, UUID id, IfMatch ifMatch, IssueOrderAnswer request) {
    SupervisionOrder order = stepped(caller, id, ifMatch, OrderStep.ANSWER);
    order.answer = request.answer();
    order.answeredBy = caller.name();
    order.answeredAt = time.instant();
    clock.stop(order, caller, order.answeredAt);
    orders.flush();
    if (order.clockId != null) {
      outbox.append(answered(order));
    }
    return view(order);
  }

  static Fact answered(SupervisionOrder order) {
    return new Fact(
        "supervision.answered",
        order.issueId.toString(),
        order.id.toString(),
        order.region(),
        new SupervisionAnswered(
            order.id,
            order.number,
            Objects.requireNonNull(order.clockId),
            Objects.requireNonNull(order.answeredAt)));
  }

  SupervisionOrderView close(Caller caller, UUID id, IfMatch ifMatch, IssueOrderFinding request) {
    SupervisionOrder order = stepped(caller, id, ifMatch, OrderStep.CLOSE);
    order.finding = request.finding();
    order.closedBy = caller.name();
    order.closedAt = time.instant();
    orders.flush();
    return view(order);
  }

  SupervisionOrderView lift(Caller caller, UUID id, IfMatch ifMatch, LiftIssueOrder request) {
    SupervisionOrder order = stepped(caller, id, ifMatch, OrderStep.LIFT);
    if (order.basisWithdrawnAt == null) {
      throw CommonProblem.OUT_OF_ORDER.because("只能撤销红牌已撤回的督办单");
    }
    order.liftedReason = request.reason();
    order.liftedBy = caller.name();
    order.liftedAt = time.instant();
    orders.flush();
    outbox.append(lifted(order));
    return view(order);
  }

  static Fact lifted(SupervisionOrder order) {
    return new Fact(
        "supervision.lifted",
        order.issueId.toString(),
        order.id.toString(),
        order.region(),
        new SupervisionLifted(
            order.id,
            order.number,
            Objects.requireNonNull(order.clockId),
            Objects.requireNonNull(order.liftedAt)));
  }

  private SupervisionOrderView view(SupervisionOrder order) {
    return SupervisionOrderView.of(order, clock.dueOf(order));
  }

  private SupervisionOrder stepped(Caller caller, UUID id, IfMatch ifMatch, OrderStep step) {
    SupervisionOrder order =
        orders
            .locked(scopes.of(caller), id)
            .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有这张督办单"));
    ifMatch.require(order.version);
    order.state =
        order
            .state
            .after(step)
            .orElseThrow(
                () ->
                    CommonProblem.OUT_OF_ORDER.because(
                        "督办单“" + order.state.label() + "”，不能“" + step.label() + "”"));
    audit.record(
        caller,
        "supervision-" + step.verb(),
        new AuditSubject("supervision-order", order.id.toString(), order.region()),
        Map.of("number", order.number));
    return order;
  }
}

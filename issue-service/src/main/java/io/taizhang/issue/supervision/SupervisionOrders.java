package io.taizhang.issue.supervision;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.issue.domain.OrderStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Listing, answering and closing orders. */
@ApplicationScoped
@Transactional
class SupervisionOrders {
  private final SupervisionOrderRepository orders;
  private final OrderScopes scopes;
  private final AuditTrail audit;
  private final Clock time;

  SupervisionOrders(
      SupervisionOrderRepository orders, OrderScopes scopes, AuditTrail audit, Clock time) {
    this.orders = orders;
    this.scopes = scopes;
    this.audit = audit;
    this.time = time;
  }

  Page<SupervisionOrderView> list(Caller caller, OrderFilter filter, PageRequest page) {
    return Page.of(orders.page(scopes.of(caller), filter, page), page, order -> order.id.toString())
        .map(SupervisionOrderView::of);
  }

  SupervisionOrderView answer(Caller caller, UUID id, IfMatch ifMatch, IssueOrderAnswer request) {
    SupervisionOrder order = stepped(caller, id, ifMatch, OrderStep.ANSWER);
    order.answer = request.answer();
    order.answeredBy = caller.name();
    order.answeredAt = time.instant();
    orders.flush();
    return SupervisionOrderView.of(order);
  }

  SupervisionOrderView close(Caller caller, UUID id, IfMatch ifMatch, IssueOrderFinding request) {
    SupervisionOrder order = stepped(caller, id, ifMatch, OrderStep.CLOSE);
    order.finding = request.finding();
    order.closedBy = caller.name();
    order.closedAt = time.instant();
    orders.flush();
    return SupervisionOrderView.of(order);
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

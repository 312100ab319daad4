package io.taizhang.issue.supervision;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.web.Ids;
import io.taizhang.issue.outbound.SupervisionAccounted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** 问责: recorded by the supervisor, read by supervision and leaders. */
@ApplicationScoped
@Transactional
class Accountabilities {
  private final SupervisionOrderRepository orders;
  private final AccountabilityRepository rows;
  private final OrderScopes scopes;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock time;

  Accountabilities(
      SupervisionOrderRepository orders,
      AccountabilityRepository rows,
      OrderScopes scopes,
      AuditTrail audit,
      Outbox outbox,
      Clock time) {
    this.orders = orders;
    this.rows = rows;
    this.scopes = scopes;
    this.audit = audit;
    this.outbox = outbox;
    this.time = time;
  }

  AccountabilityView record(Caller caller, UUID orderId, RecordAccountability request) {
    SupervisionOrder order = seen(caller, orderId);
    Accountability row = new Accountability();
    row.id = Ids.next();
    row.orderId = order.id;
    row.department = request.department();
    row.post = request.post();
    row.measure = request.measure();
    row.recordedBy = caller.name();
    row.recordedAt = time.instant();
    rows.persist(row);
    audit.record(
        caller,
        "supervision-account",
        new AuditSubject("supervision-order", order.id.toString(), order.region()),
        Map.of("number", order.number, "measure", row.measure.name()));
    outbox.append(accounted(order, row));
    return AccountabilityView.of(row);
  }

  List<AccountabilityView> list(Caller caller, UUID orderId) {
    return rows.of(seen(caller, orderId)).stream().map(AccountabilityView::of).toList();
  }

  static Fact accounted(SupervisionOrder order, Accountability row) {
    return new Fact(
        "supervision.accounted",
        order.issueId.toString(),
        order.id.toString(),
        order.region(),
        new SupervisionAccounted(
            order.id,
            order.number,
            order.issueId,
            row.department,
            row.post,
            row.measure.name(),
            row.recordedAt));
  }

  private SupervisionOrder seen(Caller caller, UUID orderId) {
    return orders
        .one(scopes.of(caller), orderId)
        .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有这张督办单"));
  }
}

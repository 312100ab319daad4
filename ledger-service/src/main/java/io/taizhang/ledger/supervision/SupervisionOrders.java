package io.taizhang.ledger.supervision;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.clockbook.ClockBook;
import io.taizhang.chassis.clockbook.StoredClock;
import io.taizhang.chassis.clockbook.WithdrawnCards;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.numbering.RunningNumbers;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.ledger.LedgerProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Use cases of supervision orders: a red card's claim is checked before it opens one. */
@ApplicationScoped
@Transactional
public class SupervisionOrders {

  private final SupervisionRepository orders;
  private final WithdrawnCards withdrawn;
  private final ClockBook clockBook;
  private final OrderClock answers;
  private final RunningNumbers numbers;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock clock;

  SupervisionOrders(
      SupervisionRepository orders,
      WithdrawnCards withdrawn,
      ClockBook clockBook,
      OrderClock answers,
      RunningNumbers numbers,
      Scopes scopes,
      AuditTrail audit,
      Outbox outbox,
      Clock clock) {
    this.orders = orders;
    this.withdrawn = withdrawn;
    this.clockBook = clockBook;
    this.answers = answers;
    this.numbers = numbers;
    this.scopes = scopes;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Answers a red card: opens an order if the clock is ours, stands at that revision, is overdue
   * now, and has none that stands; otherwise, or if the card was taken back, does nothing. An
   * order's own answer shows no card.
   *
   * @param raisedAt when the card was shown
   */
  public void onRedCard(Caller system, UUID clockId, long revision, Instant raisedAt) {
    clockBook
        .lockOverdue(clockId, revision)
        .filter(overdue -> !OrderClock.isOne(overdue))
        .filter(overdue -> !withdrawn.systemHas(clockId, revision, raisedAt))
        .filter(overdue -> !orders.systemStandsFor(clockId))
        .ifPresent(overdue -> open(system, overdue));
  }

  SupervisionView answer(Caller caller, UUID id, IfMatch ifMatch, AnswerOrder request) {
    SupervisionOrder order = locked(caller, id, ifMatch);
    if (order.answeredAt != null || order.liftedAt != null) {
      throw LedgerProblem.ORDER_OUT_OF_ORDER.because("督办单已经答复或撤销");
    }
    order.answer = request.answer();
    order.answeredAt = clock.instant();
    answers.stop(caller, order, "答复", order.answeredAt);
    orders.flush();
    audit.record(caller, "supervision-answer", subject(order), Map.of("number", order.number));
    outbox.append(SupervisionAnswered.fact(order));
    return view(order);
  }

  SupervisionView close(Caller caller, UUID id, IfMatch ifMatch, CloseOrder request) {
    SupervisionOrder order = locked(caller, id, ifMatch);
    if (order.answeredAt == null || order.closedAt != null || order.liftedAt != null) {
      throw LedgerProblem.ORDER_OUT_OF_ORDER.because("督办单须先答复，且只能办结一次，已撤销的不再办结");
    }
    order.finding = request.finding();
    order.closedAt = clock.instant();
    orders.flush();
    audit.record(caller, "supervision-close", subject(order), Map.of("number", order.number));
    return view(order);
  }

  SupervisionView get(Caller caller, UUID id) {
    return orders
        .find(scopes.of(caller), id)
        .map(this::view)
        .orElseThrow(SupervisionOrders::missing);
  }

  Page<SupervisionView> list(Caller caller, OrderFilter filter, PageRequest page) {
    List<SupervisionOrder> found = orders.list(scopes.of(caller), filter, page);
    Map<UUID, Instant> due = answers.dueOf(found);
    return Page.of(found, page, order -> order.id.toString())
        .map(order -> SupervisionView.of(order, Objects.requireNonNull(due.get(order.id))));
  }

  private void open(Caller system, StoredClock overdue) {
    SupervisionOrder order = new SupervisionOrder(overdue, number(overdue), clock.instant());
    answers.start(system, order, overdue);
    orders.persist(order);
    audit.record(system, "supervision-open", subject(order), Map.of("number", order.number));
    outbox.append(SupervisionOpened.fact(order, overdue));
  }

  private String number(StoredClock overdue) {
    return numbers.next("DBXM", overdue.clock().region().code());
  }

  private SupervisionView view(SupervisionOrder order) {
    return SupervisionView.of(order, answers.dueOf(order));
  }

  private SupervisionOrder locked(Caller caller, UUID id, IfMatch ifMatch) {
    SupervisionOrder order =
        orders.lock(scopes.of(caller), id).orElseThrow(SupervisionOrders::missing);
    ifMatch.require(order.version);
    return order;
  }

  private static RuntimeException missing() {
    return CommonProblem.NOT_FOUND.because("没有这份督办单");
  }

  private static AuditSubject subject(SupervisionOrder order) {
    return new AuditSubject(
        "supervision-order", order.id.toString(), new RegionPath(order.regionPath));
  }
}

package io.taizhang.ledger.supervision;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.clockbook.ClockBook;
import io.taizhang.chassis.clockbook.StoredClock;
import io.taizhang.chassis.clockbook.WithdrawnCards;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.numbering.RunningNumbers;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.time.Timetable;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.ledger.LedgerProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Use cases of supervision orders: a red card's claim is checked before it opens one. */
@ApplicationScoped
@Transactional
public class SupervisionOrders {

  private static final int ANSWER_WORKING_DAYS = 3;

  private final SupervisionRepository orders;
  private final WithdrawnCards withdrawn;
  private final ClockBook clockBook;
  private final RunningNumbers numbers;
  private final Calendars calendars;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock clock;

  SupervisionOrders(
      SupervisionRepository orders,
      WithdrawnCards withdrawn,
      ClockBook clockBook,
      RunningNumbers numbers,
      Calendars calendars,
      Scopes scopes,
      AuditTrail audit,
      Outbox outbox,
      Clock clock) {
    this.orders = orders;
    this.withdrawn = withdrawn;
    this.clockBook = clockBook;
    this.numbers = numbers;
    this.calendars = calendars;
    this.scopes = scopes;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Answers a red card: opens an order if the clock is ours, stands at that revision, is overdue
   * now, and has none that stands; otherwise, or if the card was taken back, does nothing.
   */
  public void onRedCard(Caller system, UUID clockId, long revision) {
    clockBook
        .lockOverdue(clockId, revision)
        .filter(overdue -> !withdrawn.systemHas(clockId, revision))
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
    orders.flush();
    audit.record(caller, "supervision-answer", subject(order), Map.of("number", order.number));
    outbox.append(SupervisionAnswered.fact(order));
    return SupervisionView.of(order);
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
    return SupervisionView.of(order);
  }

  SupervisionView get(Caller caller, UUID id) {
    return orders
        .find(scopes.of(caller), id)
        .map(SupervisionView::of)
        .orElseThrow(SupervisionOrders::missing);
  }

  Page<SupervisionView> list(Caller caller, OrderFilter filter, PageRequest page) {
    return Page.of(orders.list(scopes.of(caller), filter, page), page, order -> order.id.toString())
        .map(SupervisionView::of);
  }

  private void open(Caller system, StoredClock overdue) {
    Instant now = clock.instant();
    SupervisionOrder order =
        new SupervisionOrder(overdue, number(overdue), now, answerDue(overdue, now));
    orders.persist(order);
    audit.record(system, "supervision-open", subject(order), Map.of("number", order.number));
    outbox.append(SupervisionOpened.fact(order, overdue));
  }

  private String number(StoredClock overdue) {
    return numbers.next("DBXM", overdue.clock().region().code());
  }

  private Instant answerDue(StoredClock overdue, Instant now) {
    Timetable there = calendars.in(overdue.clock().region());
    LocalDate last =
        there.calendar().plusWorkingDays(BusinessZone.dateOf(now), ANSWER_WORKING_DAYS);
    return there.hours().close(last);
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

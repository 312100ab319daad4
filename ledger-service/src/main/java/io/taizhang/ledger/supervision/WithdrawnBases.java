package io.taizhang.ledger.supervision;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.clockbook.BasisReason;
import io.taizhang.chassis.clockbook.ClockBook;
import io.taizhang.chassis.clockbook.StoredClock;
import io.taizhang.chassis.clockbook.WithdrawnCard;
import io.taizhang.chassis.clockbook.WithdrawnCards;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.ledger.LedgerProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/**
 * Orders whose red card turned out to be wrong. Nothing disappears by itself: the order is
 * annotated, its answer is not waited for any more, and a supervisor lifts it.
 */
@ApplicationScoped
@Transactional
public class WithdrawnBases {

  private final SupervisionRepository orders;
  private final WithdrawnCards cards;
  private final ClockBook clockBook;
  private final OrderClock answers;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock clock;

  WithdrawnBases(
      SupervisionRepository orders,
      WithdrawnCards cards,
      ClockBook clockBook,
      OrderClock answers,
      Scopes scopes,
      AuditTrail audit,
      Outbox outbox,
      Clock clock) {
    this.orders = orders;
    this.cards = cards;
    this.clockBook = clockBook;
    this.answers = answers;
    this.scopes = scopes;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * A card was taken back: the order that was opened on it, if there is one, is annotated; if there
   * is none yet, none is opened on it any more. A clock that is not ours, or a yellow card, changes
   * nothing.
   */
  public void onWithdrawn(Caller system, WithdrawnCard card) {
    if (card.red()) {
      clockBook.lock(card.clockId()).ifPresent(stored -> withdraw(system, stored, card));
    }
  }

  SupervisionView lift(Caller caller, UUID id, IfMatch ifMatch, LiftOrder request) {
    SupervisionOrder order =
        orders
            .lock(scopes.of(caller), id)
            .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有这份督办单"));
    ifMatch.require(order.version);
    if (order.basisWithdrawnAt == null || order.closedAt != null || order.liftedAt != null) {
      throw LedgerProblem.ORDER_OUT_OF_ORDER.because("只能撤销红牌已撤回、尚未办结的督办单，且只能一次");
    }
    order.liftedAt = clock.instant();
    order.liftedBy = caller.name();
    order.liftedReason = request.reason();
    orders.flush();
    audit.record(caller, "supervision-lift", subject(order), Map.of("number", order.number));
    outbox.append(SupervisionLifted.fact(order));
    return SupervisionView.of(order, answers.dueOf(order));
  }

  private void withdraw(Caller system, StoredClock stored, WithdrawnCard card) {
    cards.systemKeep(card);
    orders
        .systemStandingOn(card.clockId(), card.revision())
        .ifPresent(order -> annotate(system, order, stored, card));
  }

  private void annotate(
      Caller system, SupervisionOrder order, StoredClock stored, WithdrawnCard card) {
    BasisReason reason = BasisReason.of(stored, card.firedAt());
    order.basisWithdrawnAt = card.withdrawnAt();
    order.basisRung = card.rung();
    order.basisReason = reason;
    order.basisDueAt = card.dueAt();
    answers.stop(system, order, "红牌已撤回", clock.instant());
    orders.flush();
    audit.record(
        system,
        "supervision-basis-withdraw",
        subject(order),
        Map.of("number", order.number, "rung", card.rung(), "reason", reason.name()));
    outbox.append(BasisWithdrawn.fact(order));
  }

  private static AuditSubject subject(SupervisionOrder order) {
    return new AuditSubject(
        "supervision-order", order.id.toString(), new RegionPath(order.regionPath));
  }
}

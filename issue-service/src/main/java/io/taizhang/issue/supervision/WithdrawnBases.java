package io.taizhang.issue.supervision;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.clockbook.BasisReason;
import io.taizhang.chassis.clockbook.ClockBook;
import io.taizhang.chassis.clockbook.StoredClock;
import io.taizhang.chassis.clockbook.WithdrawnCard;
import io.taizhang.chassis.clockbook.WithdrawnCards;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.security.Caller;
import io.taizhang.issue.outbound.SupervisionBasisWithdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;

/**
 * Orders whose red card turned out to be wrong. Nothing disappears by itself: the order is
 * annotated, its answer is not waited for any more, and a supervisor lifts it.
 */
@ApplicationScoped
public class WithdrawnBases {
  private static final Caller SYSTEM = Caller.system("issue-service");

  private final ClockBook clocks;
  private final SupervisionOrderRepository orders;
  private final WithdrawnCards cards;
  private final OrderClock answers;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock time;

  WithdrawnBases(
      ClockBook clocks,
      SupervisionOrderRepository orders,
      WithdrawnCards cards,
      OrderClock answers,
      AuditTrail audit,
      Outbox outbox,
      Clock time) {
    this.clocks = clocks;
    this.orders = orders;
    this.cards = cards;
    this.answers = answers;
    this.audit = audit;
    this.outbox = outbox;
    this.time = time;
  }

  /**
   * A card was taken back: the order that was opened on it, if there is one, is annotated; if there
   * is none yet, none is opened on it any more. A clock that is not ours, or a yellow card, changes
   * nothing.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void withdrawn(WithdrawnCard card) {
    if (card.red()) {
      clocks.lock(card.clockId()).ifPresent(clock -> withdraw(clock, card));
    }
  }

  private void withdraw(StoredClock clock, WithdrawnCard card) {
    cards.systemKeep(card);
    orders
        .systemStandingOn(card.clockId(), card.revision())
        .ifPresent(order -> annotate(order, clock, card));
  }

  private void annotate(SupervisionOrder order, StoredClock clock, WithdrawnCard card) {
    BasisReason reason = BasisReason.of(clock, card.firedAt());
    order.basisWithdrawnAt = card.withdrawnAt();
    order.basisRung = card.rung();
    order.basisReason = reason;
    order.basisDueAt = card.dueAt();
    answers.drop(order, SYSTEM, time.instant());
    orders.flush();
    audit.record(
        SYSTEM,
        "supervision-basis-withdraw",
        new AuditSubject("supervision-order", order.id.toString(), order.region()),
        Map.of("number", order.number, "rung", card.rung(), "reason", reason.name()));
    outbox.append(told(order));
  }

  static Fact told(SupervisionOrder order) {
    return new Fact(
        "supervision.basis-withdrawn",
        order.issueId.toString(),
        order.id.toString(),
        order.region(),
        new SupervisionBasisWithdrawn(
            order.id,
            order.number,
            Objects.requireNonNull(order.clockId),
            Objects.requireNonNull(order.basisRung),
            Objects.requireNonNull(order.basisReason).name(),
            order.basisDueAt,
            Objects.requireNonNull(order.basisWithdrawnAt)));
  }
}

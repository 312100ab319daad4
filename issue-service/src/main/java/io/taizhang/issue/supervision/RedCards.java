package io.taizhang.issue.supervision;

import io.taizhang.chassis.clockbook.ClockBook;
import io.taizhang.chassis.clockbook.StoredClock;
import io.taizhang.chassis.clockbook.WithdrawnCards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/**
 * Hears claims of red cards. A claim is checked against the clock itself: it is here, at the same
 * revision, not stopped, and overdue now. On a stage it then opens an order unless one stands for
 * that clock and level; an order's own answer shows no card.
 */
@ApplicationScoped
public class RedCards {
  private final ClockBook clocks;
  private final SupervisionOrderRepository orders;
  private final WithdrawnCards withdrawn;
  private final OrderOpening opening;

  RedCards(
      ClockBook clocks,
      SupervisionOrderRepository orders,
      WithdrawnCards withdrawn,
      OrderOpening opening) {
    this.clocks = clocks;
    this.orders = orders;
    this.withdrawn = withdrawn;
    this.opening = opening;
  }

  /**
   * Considers one claim; a clock that is not ours, or a claim that does not hold, changes nothing.
   *
   * @param revision the clock's revision the claim was made on
   * @param raisedAt when the card was shown
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void claim(UUID clockId, long revision, Instant raisedAt) {
    clocks
        .lockOverdue(clockId, revision)
        .filter(clock -> !withdrawn.systemHas(clockId, revision, raisedAt))
        .ifPresent(this::holds);
  }

  private void holds(StoredClock clock) {
    if (!ofAnswer(clock) && !orders.systemStandsFor(clock.id(), CardLevel.RED)) {
      opening.byCard(clock, CardLevel.RED);
    }
  }

  private static boolean ofAnswer(StoredClock clock) {
    return clock.clock().kind().equals(OrderClock.KIND);
  }
}

package io.taizhang.issue.supervision;

import io.taizhang.chassis.clockbook.ClockBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Hears claims of red cards. A claim is checked against the clock itself: it is here, at the same
 * revision, not stopped, and overdue now; then it opens at most one order per clock and level.
 */
@ApplicationScoped
public class RedCards {
  private final ClockBook clocks;
  private final SupervisionOrderRepository orders;
  private final OrderOpening opening;

  RedCards(ClockBook clocks, SupervisionOrderRepository orders, OrderOpening opening) {
    this.clocks = clocks;
    this.orders = orders;
    this.opening = opening;
  }

  /**
   * Considers one claim; a clock that is not ours, or a claim that does not hold, changes nothing.
   *
   * @param revision the clock's revision the claim was made on
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void claim(UUID clockId, long revision) {
    clocks
        .lockOverdue(clockId, revision)
        .filter(clock -> !orders.systemKnows(clockId, CardLevel.RED))
        .ifPresent(clock -> opening.open(clock, CardLevel.RED));
  }
}

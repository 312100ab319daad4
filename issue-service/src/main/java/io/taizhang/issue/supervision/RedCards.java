package io.taizhang.issue.supervision;

import io.taizhang.chassis.clockbook.ClockBook;
import io.taizhang.chassis.clockbook.StoredClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Hears claims of red cards. A claim is checked against the clock itself: it is here, at the same
 * revision, not stopped, and overdue now; then it opens at most one order per clock and level.
 */
@ApplicationScoped
public class RedCards {
  private static final Logger LOG = Logger.getLogger(RedCards.class);

  private final ClockBook clocks;
  private final SupervisionOrderRepository orders;
  private final OrderOpening opening;
  private final Clock time;

  RedCards(ClockBook clocks, SupervisionOrderRepository orders, OrderOpening opening, Clock time) {
    this.clocks = clocks;
    this.orders = orders;
    this.opening = opening;
    this.time = time;
  }

  /**
   * Considers one claim; a clock that is not ours, or a claim that does not hold, changes nothing.
   *
   * @param revision the clock's revision the claim was made on
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void claim(UUID clockId, long revision) {
    StoredClock clock = clocks.lock(clockId).orElse(null);
    if (clock == null) {
      return;
    }
    if (!holds(clock, revision)) {
      LOG.infof("the red card on clock %s, revision %d, does not hold", clockId, revision);
    } else if (!orders.exists(clockId, CardLevel.RED)) {
      opening.open(clock, CardLevel.RED);
    }
  }

  private boolean holds(StoredClock clock, long revision) {
    return clock.revision() == revision
        && StoredClock.open(clocks.snapshot(clock))
        && clocks.explain(clock).due().passedAt(time.instant());
  }
}

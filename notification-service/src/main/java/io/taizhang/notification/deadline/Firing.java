package io.taizhang.notification.deadline;

import io.taizhang.notification.intent.Dispatch;
import io.taizhang.notification.intent.FiredRung;
import io.taizhang.notification.intent.Unfired;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Fires what is due: claim, intents, messages and facts in one transaction. */
@ApplicationScoped
class Firing {

  /** Why a rung is held that nobody could be told of. */
  static final String NOBODY = "没有可以告知的人";

  private final DeadlineStore store;
  private final Dispatch dispatch;

  Firing(DeadlineStore store, Dispatch dispatch) {
    this.store = store;
    this.dispatch = dispatch;
  }

  /**
   * Fires up to {@code most} rungs that are due, all or none.
   *
   * @return how many fired or were held; any number of engines may do this at once, none fires
   *     another's
   */
  @Transactional(
      value = Transactional.TxType.REQUIRES_NEW,
      rollbackOn = {SQLException.class})
  int fireDue(Instant now, int most) throws SQLException {
    return dispatched(store.claim(now, most), now);
  }

  /** Fires one rung if it is due and nobody else is at it. */
  @Transactional(
      value = Transactional.TxType.REQUIRES_NEW,
      rollbackOn = {SQLException.class})
  int fireOne(UUID deadline, Instant now) throws SQLException {
    return dispatched(store.claimOne(deadline, now), now);
  }

  private int dispatched(List<FiredRung> fired, Instant now) throws SQLException {
    if (fired.isEmpty()) {
      return 0;
    }
    List<Unfired> unfired = dispatch.dispatch(fired);
    if (!unfired.isEmpty()) {
      store.putBack(unfired, NOBODY, now);
    }
    return fired.size();
  }
}

package io.taizhang.notification.deadline;

import io.taizhang.notification.intent.Dispatch;
import io.taizhang.notification.intent.FiredRung;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Fires what is due: claim, intents, messages and facts in one transaction. */
@ApplicationScoped
class Firing {

  private final DeadlineStore store;
  private final Dispatch dispatch;

  Firing(DeadlineStore store, Dispatch dispatch) {
    this.store = store;
    this.dispatch = dispatch;
  }

  /**
   * Fires up to {@code most} rungs that are due.
   *
   * @return how many fired; any number of engines may do this at once, none fires another's
   */
  @Transactional(
      value = Transactional.TxType.REQUIRES_NEW,
      rollbackOn = {SQLException.class})
  int fireDue(Instant now, int most) throws SQLException {
    List<FiredRung> fired = store.claim(now, most);
    fired.forEach(dispatch::dispatch);
    return fired.size();
  }
}

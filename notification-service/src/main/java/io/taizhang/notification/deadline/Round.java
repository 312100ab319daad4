package io.taizhang.notification.deadline;

import io.taizhang.chassis.failure.Failures;
import io.taizhang.chassis.failure.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * One go at what is due. A batch is fired whole; when it fails for a reason that will not pass, its
 * rungs are fired one by one and the one that fails is held with the reason: none holds up the
 * others.
 */
@ApplicationScoped
class Round {

  private static final Logger LOG = Logger.getLogger(Round.class);

  private final Firing firing;
  private final DeadlineStore store;

  Round(Firing firing, DeadlineStore store) {
    this.firing = firing;
    this.store = store;
  }

  /**
   * Fires up to {@code most} rungs that are due.
   *
   * @return how many fired or were held
   * @throws RuntimeException or SQLException when the database is not there; try again
   */
  int fire(Instant now, int most) throws SQLException {
    try {
      return firing.fireDue(now, most);
    } catch (RuntimeException | Error e) {
      if (Failures.passing(e)) {
        throw e;
      }
      int done = 0;
      for (UUID deadline : store.due(now, most)) {
        done += fireOrHold(deadline, now);
      }
      return done;
    }
  }

  private int fireOrHold(UUID deadline, Instant now) throws SQLException {
    try {
      return firing.fireOne(deadline, now);
    } catch (RuntimeException | Error e) {
      if (Failures.passing(e)) {
        throw e;
      }
      LOG.errorf(e, "deadline %s cannot be fired and is held", deadline);
      return store.hold(deadline, Reason.of(e), now);
    }
  }
}

package io.taizhang.notification.deadline;

import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.notification.clock.WatchedClock;
import io.taizhang.notification.clock.WatchedClocks;
import io.taizhang.notification.ladder.LadderQueue;
import io.taizhang.notification.ladder.LadderQueue.TakingOver;
import io.taizhang.notification.ladder.Ladders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Arms running clocks by the ladder that has come to rule them. */
@ApplicationScoped
class TakeOvers {

  private final LadderQueue queue;
  private final WatchedClocks clocks;
  private final Ladders ladders;
  private final Arming arming;
  private final Calendars calendars;

  TakeOvers(
      LadderQueue queue,
      WatchedClocks clocks,
      Ladders ladders,
      Arming arming,
      Calendars calendars) {
    this.queue = queue;
    this.clocks = clocks;
    this.ladders = ladders;
    this.arming = arming;
    this.calendars = calendars;
  }

  /**
   * Looks at the next running clocks of a ladder whose day has come.
   *
   * @return how many; 0 when none was left, -1 when no ladder waits
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  int batch(int most) {
    Optional<TakingOver> next = queue.next();
    if (next.isEmpty()) {
      return -1;
    }
    TakingOver over = next.get();
    calendars.held();
    List<WatchedClock> running =
        clocks.running(
            new RegionPath(over.ladder().regionPath()),
            over.ladder().subjectType(),
            over.ladder().stage(),
            over.after(),
            most);
    running.stream()
        .filter(watched -> ladders.inForce(watched).id().equals(over.ladder().id()))
        .forEach(watched -> arming.takeOver(watched, over.ladder()));
    if (running.isEmpty()) {
      queue.done(over);
    } else {
      queue.goOn(over, running.getLast().clockId());
    }
    return running.size();
  }

  @Transactional
  boolean waiting() {
    return queue.waiting();
  }
}

package io.taizhang.chassis.clockbook;

import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.ClockPhase;
import io.taizhang.chassis.time.ClockSnapshot;
import io.taizhang.chassis.time.Limit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clock as it stands in the book.
 *
 * @param revision grows by one with every fact
 */
public record StoredClock(UUID id, long revision, NewClock clock, List<ClockFact> facts) {

  /** Copies the facts. */
  public StoredClock {
    facts = List.copyOf(facts);
  }

  /** The limit an extension must precede: the statutory one where there is one. */
  Limit outerLimit() {
    @Nullable Limit statutory = clock.statutory();
    return statutory == null ? clock.limit() : statutory;
  }

  StoredClock with(ClockFact fact) {
    List<ClockFact> more = new java.util.ArrayList<>(facts);
    more.add(fact);
    return new StoredClock(id, revision + 1, clock, more);
  }

  /** Whether the clock still measures something. */
  public static boolean open(ClockSnapshot snapshot) {
    return snapshot.phase() == ClockPhase.RUNNING || snapshot.phase() == ClockPhase.PAUSED;
  }
}

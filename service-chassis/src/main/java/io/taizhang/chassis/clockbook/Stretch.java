package io.taizhang.chassis.clockbook;

import java.util.List;
import java.util.UUID;

/**
 * Some of the clocks that a version of the calendar might move, claimed by one worker.
 *
 * @param ids those not looked at yet, in order
 */
record Stretch(int version, int number, List<UUID> ids) {

  Stretch {
    ids = List.copyOf(ids);
  }

  /** As much of it as a batch takes. */
  Stretch first(int most) {
    return new Stretch(version, number, ids.subList(0, Math.min(most, ids.size())));
  }
}

package io.taizhang.chassis.time;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a clock stands still.
 *
 * @param from the instant at which it came to stand still
 * @param first epoch day
 * @param last epoch day; while open the day it is expected to be
 * @param open whether it may end on another day than the last
 * @param pause the pause it rests on; null where no item of a group is being handled
 */
record Still(Instant from, long first, long last, boolean open, ClockFact.@Nullable Pause pause) {

  boolean covers(long day) {
    return day >= first && day <= last;
  }
}

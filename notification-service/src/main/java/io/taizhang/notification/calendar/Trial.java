package io.taizhang.notification.calendar;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edition on trial.
 *
 * @param round how often it has been tried
 * @param cursor the last clock looked at; null before the first
 */
record Trial(UUID editionId, int round, @Nullable UUID cursor, TrialView view) {

  Instant asOf() {
    return view.asOf();
  }

  /** Whether it has been tried to the end against this version of the calendar. */
  boolean heldAgainst(int version) {
    return view.finishedAt() != null && view.baseVersion() == version;
  }
}

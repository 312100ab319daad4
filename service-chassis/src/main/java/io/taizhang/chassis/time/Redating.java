package io.taizhang.chassis.time;

import java.time.Instant;
import java.util.UUID;

/** What an amendment does to one clock. */
public record Redating(UUID clockId, Dues before, Dues after) {

  /** Whether anything that is kept of the clock changes, be it only that it is provisional. */
  public boolean changes() {
    return !before.equals(after);
  }

  /** Whether it is overdue then by the new calendar and not by the old. */
  public boolean becomesOverdue(Instant then) {
    return !before.due().passedAt(then) && after.due().passedAt(then);
  }

  /** Whether it is overdue then by the old calendar and not by the new. */
  public boolean ceasesToBeOverdue(Instant then) {
    return before.due().passedAt(then) && !after.due().passedAt(then);
  }
}

package io.taizhang.notification.deadline;

import io.taizhang.notification.clock.Subject;
import io.taizhang.notification.ladder.domain.Audience;
import io.taizhang.notification.ladder.domain.Rung;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a ladder would have done with one clock beside what was done.
 *
 * @param department that had to act
 * @param would rungs that would have been reached, by the due date as it stood last
 * @param did rungs that fired
 */
record DryRunView(
    UUID clockId,
    Subject subject,
    @Nullable String department,
    @Nullable Instant dueAt,
    List<Would> would,
    List<Did> did) {

  /** A rung that would have been reached, and who would have been told. */
  record Would(Rung rung, String name, Instant at, List<Audience> audiences) {}

  /**
   * A rung that fired.
   *
   * @param told how many recipients were told
   */
  record Did(Rung rung, String rungName, Instant at, int told, @Nullable String skipReason) {}
}

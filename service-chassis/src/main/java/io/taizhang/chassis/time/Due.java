package io.taizhang.chassis.time;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something is due.
 *
 * @param at the end of office hours of the date; of its morning where half a day ends, within them
 *     where hours do
 * @param provisional whether it rests on days for which no notice is known
 * @param provisionalReason why, in zh-CN; null unless provisional
 * @param paused whether it rests on a pause that is still open. Then {@code at} is an estimate, as
 *     if the pause ended on the day the applicant was told, and nothing is overdue by it
 */
public record Due(
    Instant at,
    LocalDate date,
    boolean provisional,
    @Nullable String provisionalReason,
    boolean paused) {

  /** Whether the limit has run out: at the due instant and after it, never during a pause. */
  public boolean passedAt(Instant now) {
    return !paused && !now.isBefore(at);
  }
}

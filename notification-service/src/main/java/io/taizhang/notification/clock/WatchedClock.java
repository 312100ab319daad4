package io.taizhang.notification.clock;

import io.taizhang.chassis.time.ClockPhase;
import io.taizhang.chassis.time.LimitUnit;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clock as its owner last told it.
 *
 * @param kind what it measures, in its owner's words
 * @param revision the highest heard of
 * @param dueAt the due instant its owner derived, null where it has none
 * @param stoppedAt when it stopped, null while it has not
 * @param promised whether the limit is a promised one beside a statutory one
 * @param budgetAmount the limit with what it was extended by
 */
public record WatchedClock(
    UUID clockId,
    String kind,
    long revision,
    ClockPhase phase,
    Instant startedAt,
    @Nullable Instant dueAt,
    @Nullable Instant stoppedAt,
    boolean promised,
    int budgetAmount,
    LimitUnit budgetUnit,
    String regionPath,
    Subject subject,
    Addressee addressee) {

  private static final String ORDER_ANSWER = "ORDER_ANSWER";

  /** Whether it measures the answer to a supervision order. */
  public boolean ofAnswer() {
    return kind.equals(ORDER_ANSWER);
  }
}

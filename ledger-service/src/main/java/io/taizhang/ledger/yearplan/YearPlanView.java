package io.taizhang.ledger.yearplan;

import io.taizhang.chassis.web.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project's plan of one year as the API shows it; money in fen.
 *
 * @param number which version holds, from 1
 * @param doneFen what the months have brought so far
 * @param months those planned or reported, in order
 */
public record YearPlanView(
    UUID projectId,
    int year,
    int number,
    long investmentFen,
    long doneFen,
    List<Month> months,
    long version)
    implements Versioned {

  /**
   * A month, planned and done.
   *
   * @param node null where nothing was planned
   * @param doneFen null until it is reported
   * @param nodeDone whether its node has been reached
   */
  public record Month(
      int month,
      long plannedFen,
      @Nullable String node,
      @Nullable Long doneFen,
      boolean nodeDone,
      @Nullable Instant reportedAt) {}
}

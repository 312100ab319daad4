package io.taizhang.ledger.meeting;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.ledger.meeting.domain.Every;
import io.taizhang.ledger.meeting.domain.Rhythm;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a series recurs.
 *
 * @param week which of the month's weekdays: 1 to 4 for MONTH; for HALF_MONTH 1 (first and third)
 *     or 2 (second and fourth); left out otherwise
 */
public record RhythmRequest(
    @NotNull Every every, @NotNull DayOfWeek weekday, @Nullable @Min(1) @Max(4) Integer week) {

  private static final int LAST_OF_TWO = 2;

  /** The rhythm; 422 when the week does not go with it. */
  Rhythm rhythm() {
    Integer nth = week;
    boolean monthly = every == Every.MONTH || every == Every.HALF_MONTH;
    if (monthly != (nth != null)) {
      throw wrong(monthly ? "按月召开须写明第几周" : "只有按月召开才写第几周");
    }
    if (every == Every.HALF_MONTH && nth != null && nth > LAST_OF_TWO) {
      throw wrong("每月两次只能从第一周或第二周起");
    }
    return new Rhythm(every, weekday, nth == null ? 1 : nth);
  }

  private static RuntimeException wrong(String detail) {
    return CommonProblem.INVALID.because(detail, List.of(new FieldError("/rhythm/week", detail)));
  }
}

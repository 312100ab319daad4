package io.taizhang.chassis.time;

import java.util.List;

/**
 * A due date with every day from day zero to it.
 *
 * @param counted units of the limit, extension included; the sum of what the days were worth
 */
public record Explanation(List<ExplainedDay> days, Due due, int counted) {

  public Explanation {
    days = List.copyOf(days);
  }
}

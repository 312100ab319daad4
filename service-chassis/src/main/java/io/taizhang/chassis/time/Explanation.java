package io.taizhang.chassis.time;

import java.util.List;

/**
 * A due date with every day from day zero to it.
 *
 * @param counted days of the limit, extension included
 */
public record Explanation(List<ExplainedDay> days, Due due, int counted) {

  public Explanation {
    days = List.copyOf(days);
  }
}

package io.taizhang.ledger.yearplan.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A yearly plan adds up when each month stands once and the months make the year's investment. */
public final class PlanSum {

  private PlanSum() {}

  /**
   * What does not add up, in zh-CN; empty when all does.
   *
   * @param investmentFen the year's investment in fen
   */
  public static Optional<String> fault(long investmentFen, List<PlannedMonth> months) {
    Set<Integer> seen = new HashSet<>();
    long left = investmentFen;
    for (PlannedMonth month : months) {
      if (!seen.add(month.month())) {
        return Optional.of(month.month() + " 月写了两次");
      }
      if (month.plannedFen() > left) {
        return Optional.of("各月计划投资之和多于全年计划投资");
      }
      left -= month.plannedFen();
    }
    return left == 0 ? Optional.empty() : Optional.of("各月计划投资之和少于全年计划投资");
  }
}

package io.taizhang.issue.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;

/** Numbers of days and how often each occurs. */
final class DayCounts {
  private static final int DECIMALS = 2;

  private final TreeMap<Integer, Long> counts = new TreeMap<>();

  void add(int days, long times) {
    counts.merge(days, times, Long::sum);
  }

  long count() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  StageDays of(Stretch stretch) {
    return new StageDays(stretch, stretch.label(), count(), mean(), median());
  }

  private BigDecimal mean() {
    long days =
        counts.entrySet().stream().mapToLong(entry -> entry.getKey() * entry.getValue()).sum();
    return BigDecimal.valueOf(days)
        .divide(BigDecimal.valueOf(count()), DECIMALS, RoundingMode.HALF_UP);
  }

  private int median() {
    long before = (count() + 1) / 2;
    long seen = 0;
    for (Map.Entry<Integer, Long> entry : counts.entrySet()) {
      seen += entry.getValue();
      if (seen >= before) {
        return entry.getKey();
      }
    }
    throw new IllegalStateException("there is no median of nothing");
  }
}

package io.taizhang.ledger.submission.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What was planned for a month against what was (偏差), in whole calendar months: positive is late,
 * negative early. What has not been done yet deviates once its month is over.
 *
 * @param months null while there is nothing to compare
 * @param open whether it has still not been done
 */
public record Deviation(@Nullable Integer months, boolean open) {

  /** Compares by months, as the plan is made. */
  public static Deviation of(YearMonth planned, @Nullable LocalDate done, LocalDate today) {
    YearMonth actual = YearMonth.from(done == null ? today : done);
    int months = Math.toIntExact(ChronoUnit.MONTHS.between(planned, actual));
    boolean open = done == null;
    return new Deviation(open && months <= 0 ? null : Integer.valueOf(months), open);
  }

  /**
   * As an office writes it; empty while there is nothing to say.
   *
   * @param step 报件 or 批复
   */
  public String text(String step) {
    if (months == null) {
      return "";
    }
    if (open) {
      return step + "已迟" + months + "个月";
    }
    if (months == 0) {
      return step + "如期";
    }
    return step + (months > 0 ? "迟" : "早") + Math.abs(months) + "个月";
  }
}

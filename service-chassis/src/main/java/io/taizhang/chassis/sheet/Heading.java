package io.taizhang.chassis.sheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the columns.
 *
 * @param title the list's name
 * @param line place, date and unit
 */
public record Heading(String title, String line) {

  /** The part of a line that tells the period, if one is asked for, and the day of printing. */
  public static String period(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
    String printed = "　统计日期：" + today;
    return from == null && to == null
        ? printed
        : "　期间：" + (from == null ? "" : from) + "至" + (to == null ? today : to) + printed;
  }
}

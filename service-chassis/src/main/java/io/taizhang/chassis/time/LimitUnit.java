package io.taizhang.chassis.time;

import java.time.Duration;

/**
 * The unit of a limit: working days by art. 82 of 行政许可法 and halves of them, calendar days where a
 * law says so, hours of office time.
 */
public enum LimitUnit {
  WORKING_DAY("工作日", 1, 1),
  CALENDAR_DAY("自然日", 1, 1),
  HALF_DAY("半个工作日", 1, 2),
  WORKING_HOUR("工作小时", Duration.ofHours(1).toNanos(), 0);

  private final String label;
  private final long parts;
  private final int partsOfADay;

  LimitUnit(String label, long parts, int partsOfADay) {
    this.label = label;
    this.parts = parts;
    this.partsOfADay = partsOfADay;
  }

  public String label() {
    return label;
  }

  /** The smallest shares in which the unit is used up: a day, half a day, a nanosecond. */
  long parts() {
    return parts;
  }

  /** Parts that a counted day holds; what a day holds of hours depends on the office hours. */
  int partsOfADay() {
    return partsOfADay;
  }
}

package io.taizhang.chassis.time;

/** The unit of a limit: working days by art. 82 of 行政许可法, calendar days where a law says so. */
public enum LimitUnit {
  WORKING_DAY("工作日"),
  CALENDAR_DAY("自然日");

  private final String label;

  LimitUnit(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}

package io.taizhang.chassis.time;

import java.time.Duration;

/** How much of a limit is used up, day by day, in parts of its unit. */
final class Tally {

  private final LimitUnit unit;
  private final long whole;
  private long used;

  Tally(LimitUnit unit, int total) {
    this.unit = unit;
    this.whole = total * unit.parts();
  }

  /** Takes what the day offers or, if that is less, what is left; returns what was taken. */
  long take(long offered) {
    long taken = Math.min(offered, whole - used);
    used += taken;
    return taken;
  }

  boolean full() {
    return used == whole;
  }

  /** Whole units used up. */
  int units() {
    return Math.toIntExact(used / unit.parts());
  }

  /** What the day took, in zh-CN. */
  String told(long taken) {
    return switch (unit) {
      case WORKING_DAY, CALENDAR_DAY -> "第" + units() + "个" + unit.label();
      case HALF_DAY ->
          taken == 1 ? "上午，第" + units() + "个半日" : "第" + (units() - 1) + "、" + units() + "个半日";
      case WORKING_HOUR -> "计" + time(taken) + "，累计" + time(used);
    };
  }

  private static String time(long nanos) {
    Duration time = Duration.ofNanos(nanos);
    return time.toHours() + "小时" + (time.toMinutesPart() == 0 ? "" : time.toMinutesPart() + "分");
  }
}

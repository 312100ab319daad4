package io.taizhang.chassis.time;

/** Why a day is counted or skipped. */
public enum DayReason {
  DAY_ZERO,
  WORKING_DAY,
  MAKE_UP_DAY,
  WEEKEND,
  HOLIDAY,
  PAUSED,
  CALENDAR_DAY,
  ROLLED,
  RECEIVED_LATE
}

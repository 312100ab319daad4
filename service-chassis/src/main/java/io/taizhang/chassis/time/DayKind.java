package io.taizhang.chassis.time;

/** What a notice makes of a day, against the week's own rhythm. */
public enum DayKind {
  OFF,
  WORK
}

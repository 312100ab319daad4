package io.taizhang.notification.calendar;

/** What a move does to a clock's being overdue. */
public enum OverdueChange {
  /** It becomes overdue. */
  BECOMES,
  /** It is overdue no more. */
  CEASES
}

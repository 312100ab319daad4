package io.taizhang.chassis.oracle;

import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.chassis.time.StartEvent;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Clocks on which the law says nothing and the calculator reads its silence otherwise than the
 * oracle does. They are few and named, and random comparisons leave them out; everything else must
 * agree.
 */
record SilentPoints(WorkingDays days) {

  boolean touchedBy(SomeClock clock, Answer answer) {
    return atOnceAfterHours(clock)
        || lateButNotReceived(clock)
        || atTheStrokeOfClosing(clock)
        || leftOpenAfterTheEnd(clock, answer)
        || calendarDaysBeforeTheFirstNotice(clock);
  }

  /** Due the same day, already past, or the next working day? */
  private boolean atOnceAfterHours(SomeClock clock) {
    return clock.budget() == 0 && isAfterHours(clock);
  }

  /** Does what waits until the next working day include starts that are no receipt? */
  private boolean lateButNotReceived(SomeClock clock) {
    return clock.desk().lateWaits()
        && clock.startsAt() != StartEvent.RECEIVED
        && (isAfterHours(clock) || !days.isWorkingDay(clock.start().toLocalDate()));
  }

  /** Does the very second of closing still belong to the day? */
  private static boolean atTheStrokeOfClosing(SomeClock clock) {
    return (clock.budget() == 0 || clock.desk().lateWaits())
        && clock.start().toLocalTime().equals(close(clock));
  }

  /** Is a clock paused whose pause was opened when its limit had run out? */
  private static boolean leftOpenAfterTheEnd(SomeClock clock, Answer answer) {
    return clock.halts().stream()
        .anyMatch(halt -> halt.isOpen() && halt.from().isAfter(answer.at()));
  }

  /**
   * Are calendar days counted before the first notice uncertain, though nobody asks what they are?
   */
  private static boolean calendarDaysBeforeTheFirstNotice(SomeClock clock) {
    return clock.unit() == LimitUnit.CALENDAR_DAY
        && clock.start().toLocalDate().isBefore(LocalDate.of(Decreed.FIRST, 1, 1));
  }

  private boolean isAfterHours(SomeClock clock) {
    return days.isWorkingDay(clock.start().toLocalDate())
        && clock.start().toLocalTime().isAfter(close(clock));
  }

  private static LocalTime close(SomeClock clock) {
    return clock.desk().on(clock.start().toLocalDate()).close();
  }
}

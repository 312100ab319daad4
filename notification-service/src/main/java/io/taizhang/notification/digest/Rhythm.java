package io.taizhang.notification.digest;

import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.time.Timetable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How often a digest comes: at the opening of the first working day of a week or a month. */
public enum Rhythm {
  /** Tells of the week that begins. */
  WEEKLY("每周") {
    @Override
    LocalDate begin(LocalDate day) {
      return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    @Override
    LocalDate next(LocalDate begin) {
      return begin.plusWeeks(1);
    }
  },
  /** Tells of the month that has ended. */
  MONTHLY("每月") {
    @Override
    LocalDate begin(LocalDate day) {
      return day.withDayOfMonth(1);
    }

    @Override
    LocalDate next(LocalDate begin) {
      return begin.plusMonths(1);
    }
  };

  private final String label;

  Rhythm(String label) {
    this.label = label;
  }

  /** The field's word for it. */
  public String label() {
    return label;
  }

  /** The first day of the period into which the day falls. */
  abstract LocalDate begin(LocalDate day);

  /** The first day of the period after it. */
  abstract LocalDate next(LocalDate begin);

  /** The first day of the period that now falls into. */
  LocalDate period(Instant now) {
    return begin(BusinessZone.dateOf(now));
  }

  /**
   * When the digest of a period goes: the opening of its first working day. A week that is all
   * holiday has none.
   */
  Instant at(LocalDate period, Timetable region) {
    return region.hours().open(region.calendar().nextWorkingDay(period));
  }
}

package io.taizhang.chassis.oracle;

import io.taizhang.chassis.time.OfficeHours;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * When an office is open.
 *
 * @param seasons in the order of the year; each holds from its first day until the next begins
 * @param lateWaits whether the region counts receipt after hours as the next working day
 */
record Desk(List<Season> seasons, boolean lateWaits) {

  /** One season's hours. */
  record Season(MonthDay from, OfficeDay hours) {}

  /** 08:30–12:00 and 14:30–17:30 all year; the day of receipt is day zero at any hour. */
  static final Desk STANDARD = allYear(false);

  /** The same hours in a region where what comes after hours counts as come the next day. */
  static final Desk LATE_WAITS = allYear(true);

  /** A long noon break in summer. */
  static final Desk SEASONAL =
      new Desk(
          List.of(
              new Season(MonthDay.of(5, 1), OfficeDay.of("08:00", "12:00", "15:00", "18:00")),
              new Season(MonthDay.of(10, 1), OfficeDay.of("08:30", "12:00", "14:00", "17:00"))),
          false);

  static final List<Desk> ALL = List.of(STANDARD, LATE_WAITS, SEASONAL);

  private static Desk allYear(boolean lateWaits) {
    return new Desk(List.of(new Season(MonthDay.of(1, 1), OfficeDay.STANDARD)), lateWaits);
  }

  /** The hours of this day; before the year's first season last year's last one still holds. */
  OfficeDay on(LocalDate day) {
    OfficeDay hours = seasons.getLast().hours();
    for (Season season : seasons) {
      if (!MonthDay.from(day).isBefore(season.from())) {
        hours = season.hours();
      }
    }
    return hours;
  }

  /** The same desk in the calculator's terms. */
  OfficeHours officeHours() {
    return equals(STANDARD)
        ? OfficeHours.standard()
        : new OfficeHours(
            seasons.stream()
                .map(season -> new OfficeHours.Season(season.from(), season.hours().dayHours()))
                .toList(),
            lateWaits);
  }
}

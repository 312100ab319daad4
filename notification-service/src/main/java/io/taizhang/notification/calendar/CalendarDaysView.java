package io.taizhang.notification.calendar;

import io.taizhang.chassis.time.CalendarDay;
import io.taizhang.chassis.time.DayKind;
import io.taizhang.chassis.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A region's calendar.
 *
 * @param version the version of the calendar that answers
 * @param publishedThrough the last day for which the State Council's notices are known
 */
record CalendarDaysView(
    String regionCode,
    int version,
    LocalDate publishedThrough,
    OfficeHoursForm officeHours,
    List<DayView> days) {

  /**
   * One day.
   *
   * @param kind what a notice makes of it; null where the week decides
   * @param source the notice
   * @param provisional whether the notice for it is still to come
   */
  record DayView(
      LocalDate date,
      boolean working,
      @Nullable DayKind kind,
      @Nullable String name,
      @Nullable String source,
      @Nullable LocalDate publishedAt,
      boolean provisional) {

    static DayView of(LocalDate date, WorkingCalendar calendar) {
      CalendarDay decreed = calendar.decreed(date).orElse(null);
      return new DayView(
          date,
          calendar.isWorkingDay(date),
          decreed == null ? null : decreed.kind(),
          decreed == null ? null : decreed.name(),
          decreed == null ? null : decreed.source(),
          decreed == null ? null : decreed.publishedAt(),
          !calendar.covers(date));
    }
  }
}

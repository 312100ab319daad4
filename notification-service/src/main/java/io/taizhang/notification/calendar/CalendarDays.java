package io.taizhang.notification.calendar;

import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.time.Almanac;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.time.Timetable;
import io.taizhang.chassis.time.WorkingCalendar;
import io.taizhang.notification.calendar.CalendarDaysView.DayView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Tells a region's calendar day by day. */
@ApplicationScoped
class CalendarDays {

  private static final int USUAL = 30;
  private static final int MOST = 400;
  private static final LocalDate LAST = LocalDate.of(2099, 12, 31);
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

  private final Calendars calendars;
  private final Scopes scopes;
  private final Clock clock;

  CalendarDays(Calendars calendars, Scopes scopes, Clock clock) {
    this.calendars = calendars;
    this.scopes = scopes;
    this.clock = clock;
  }

  @Transactional
  CalendarDaysView list(Caller caller, DayQuery query) {
    RegionPath region =
        query.regionCode() == null
            ? scopes.region(caller)
            : scopes.within(caller, query.regionCode());
    Timetable timetable = almanac(query).in(region.value());
    WorkingCalendar calendar =
        query.asKnownOn() == null
            ? timetable.calendar()
            : timetable.calendar().asKnownOn(query.asKnownOn());
    return new CalendarDaysView(
        region.code(),
        calendar.version(),
        calendar.publishedThrough(),
        Objects.requireNonNull(OfficeHoursForm.of(timetable.hours())),
        dates(query).stream().map(date -> DayView.of(date, calendar)).toList());
  }

  private Almanac almanac(DayQuery query) {
    Almanac almanac = calendars.almanac();
    Integer version = query.version();
    if (version == null) {
      return almanac;
    }
    if (version < 1 || version > almanac.version()) {
      throw wrong("/version", "现有第 1 到第 " + almanac.version() + " 版");
    }
    return almanac.at(version);
  }

  private List<LocalDate> dates(DayQuery query) {
    LocalDate from =
        Objects.requireNonNullElseGet(query.from(), () -> BusinessZone.dateOf(clock.instant()));
    if (from.isBefore(FIRST) || from.isAfter(LAST)) {
      throw wrong("/from", "须在 " + FIRST + " 到 " + LAST + " 之间");
    }
    LocalDate to = Objects.requireNonNullElseGet(query.to(), () -> from.plusDays(USUAL));
    if (to.isBefore(from) || to.isAfter(from.plusDays(MOST - 1L))) {
      throw wrong("/to", "须不早于起始日，且一次不超过 " + MOST + " 天");
    }
    return from.datesUntil(to.plusDays(1)).toList();
  }

  private static RuntimeException wrong(String pointer, String message) {
    return CommonProblem.INVALID.because("查询条件有误", List.of(new FieldError(pointer, message)));
  }
}

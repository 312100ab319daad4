package io.taizhang.notification.calendar;

import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.time.CalendarVersion.DecreedDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/** What a notice must be for the calendar to rest on it. */
@ApplicationScoped
class EditionCheck {

  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2099, 12, 31);
  private static final MonthDay YEARS_END = MonthDay.of(12, 31);

  private final Calendars calendars;
  private final Clock clock;

  EditionCheck(Calendars calendars, Clock clock) {
    this.calendars = calendars;
    this.clock = clock;
  }

  /**
   * Lets it pass.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 with every field that is wrong
   */
  void require(NewEdition entered, RegionPath region) {
    List<FieldError> wrong = new ArrayList<>();
    if (entered.publishedAt().isAfter(BusinessZone.dateOf(clock.instant()))) {
      wrong.add(new FieldError("/publishedAt", "通知尚未发布"));
    }
    days(entered.decreed(), wrong);
    through(entered, region, wrong);
    hours(entered, wrong);
    if (entered.decreed().isEmpty()
        && entered.publishedThrough() == null
        && entered.officeHours() == null) {
      wrong.add(new FieldError("/days", "日期、公布年度、作息时间至少填写一项"));
    }
    if (!wrong.isEmpty()) {
      throw CommonProblem.INVALID.because("日历版本填报有误", wrong);
    }
  }

  private static void days(List<DecreedDay> days, List<FieldError> wrong) {
    for (int i = 0; i < days.size(); i++) {
      LocalDate date = days.get(i).date();
      if (date.isBefore(FIRST) || date.isAfter(LAST)) {
        wrong.add(new FieldError("/days/" + i + "/date", "须在 2015 年到 2099 年之间"));
      }
      if (days.subList(0, i).stream().anyMatch(earlier -> earlier.date().equals(date))) {
        wrong.add(new FieldError("/days/" + i + "/date", "同一日期只能列一次"));
      }
    }
  }

  private void through(NewEdition entered, RegionPath region, List<FieldError> wrong) {
    LocalDate through = entered.publishedThrough();
    if (through == null) {
      return;
    }
    LocalDate known = calendars.almanac().national().calendar().publishedThrough();
    if (!region.equals(RegionPath.root(region.code()))) {
      wrong.add(new FieldError("/publishedThrough", "只有国务院办公厅的通知公布年度安排"));
    } else if (!MonthDay.from(through).equals(YEARS_END)
        || !through.isAfter(known)
        || through.isAfter(LAST)) {
      wrong.add(new FieldError("/publishedThrough", "须为 " + known + " 之后某年的 12 月 31 日"));
    }
  }

  private static void hours(NewEdition entered, List<FieldError> wrong) {
    try {
      entered.hours();
    } catch (IllegalArgumentException e) {
      wrong.add(new FieldError("/officeHours", "时间须先后相接，各季起始日须存在且不重复"));
    }
  }
}

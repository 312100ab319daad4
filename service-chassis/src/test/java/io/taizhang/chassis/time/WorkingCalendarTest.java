package io.taizhang.chassis.time;

import static io.taizhang.chassis.time.Given.CALENDAR;
import static io.taizhang.chassis.time.Given.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tyme.holiday.LegalHoliday;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

  @Test
  void the_base_is_version_one_and_reaches_as_far_as_the_notices() {
    assertThat(CALENDAR.version()).isEqualTo(1);
    assertThat(CALENDAR.publishedFrom()).isEqualTo(day("2015-01-01"));
    assertThat(CALENDAR.publishedThrough()).isEqualTo(day("2026-12-31"));
    assertThat(CALENDAR.covers(day("2026-12-31"))).isTrue();
    assertThat(CALENDAR.covers(day("2027-01-01"))).isFalse();
    assertThat(CALENDAR.covers(day("2014-12-31"))).isFalse();
  }

  @Test
  void five_working_days_after_29_september_2026_is_12_october() {
    assertThat(CALENDAR.plusWorkingDays(day("2026-09-29"), 5)).isEqualTo(day("2026-10-12"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-10-10", "2026-09-20", "2018-12-29", "2020-02-03", "2026-11-23"})
  void make_up_weekends_and_plain_weekdays_are_worked(String date) {
    assertThat(CALENDAR.isWorkingDay(day(date))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-10-01", "2022-12-31", "2018-12-31", "2015-09-03", "2026-11-22"})
  void holidays_and_plain_weekends_are_not_worked(String date) {
    assertThat(CALENDAR.isWorkingDay(day(date))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2015-09-03, http://www.gov.cn/zhengce/zhengceku/2015-05/13/content_9742.htm",
    "2019-05-02, http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm",
    "2020-01-31, http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm",
    "2020-01-30, http://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm",
    "2026-10-10, https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm",
  })
  void a_decreed_day_names_the_notice_that_decreed_it(String date, String source) {
    assertThat(CALENDAR.decreed(day(date))).map(CalendarDay::source).contains(source);
  }

  @Test
  void a_day_no_notice_names_is_not_decreed() {
    assertThat(CALENDAR.decreed(day("2026-11-23"))).isEmpty();
  }

  @Test
  void every_day_of_2023_to_2026_agrees_with_an_independent_table() {
    day("2023-01-01")
        .datesUntil(day("2027-01-01"))
        .forEach(
            date -> assertThat(CALENDAR.isWorkingDay(date)).as("%s", date).isEqualTo(tyme(date)));
  }

  @Test
  void zero_days_lead_nowhere_and_negative_ones_are_a_bug() {
    LocalDate holiday = day("2026-10-03");
    assertThat(CALENDAR.plusWorkingDays(holiday, 0)).isEqualTo(holiday);
    assertThat(CALENDAR.minusWorkingDays(holiday, 0)).isEqualTo(holiday);
    assertThatThrownBy(() -> CALENDAR.plusWorkingDays(holiday, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CALENDAR.minusWorkingDays(holiday, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void counting_back_from_a_holiday_takes_the_working_days_before_it() {
    assertThat(CALENDAR.minusWorkingDays(day("2026-10-07"), 1)).isEqualTo(day("2026-09-30"));
    assertThat(CALENDAR.minusWorkingDays(day("2026-10-12"), 5)).isEqualTo(day("2026-09-29"));
  }

  @Test
  void the_next_working_day_is_the_day_itself_or_the_first_after_the_rest() {
    assertThat(CALENDAR.nextWorkingDay(day("2026-10-10"))).isEqualTo(day("2026-10-10"));
    assertThat(CALENDAR.nextWorkingDay(day("2026-10-01"))).isEqualTo(day("2026-10-08"));
  }

  @Test
  void days_between_leave_out_the_start_and_turn_negative_backwards() {
    assertThat(CALENDAR.workingDaysBetween(day("2026-09-29"), day("2026-10-12"))).isEqualTo(5);
    assertThat(CALENDAR.workingDaysBetween(day("2026-10-12"), day("2026-09-29"))).isEqualTo(-5);
    assertThat(CALENDAR.workingDaysBetween(day("2026-09-29"), day("2026-09-29"))).isZero();
  }

  @Test
  void of_two_decrees_of_one_day_the_one_given_later_holds() {
    var off = new CalendarDay(day("2027-01-01"), DayKind.OFF, "元旦", "示例", day("2026-11-02"));
    var work = new CalendarDay(day("2027-01-01"), DayKind.WORK, "元旦", "示例", day("2026-11-02"));
    assertThat(
            WorkingCalendar.of(2, day("2027-01-01"), day("2027-12-31"), List.of(off, work))
                .isWorkingDay(day("2027-01-01")))
        .isTrue();
    assertThat(
            WorkingCalendar.of(2, day("2027-01-01"), day("2027-12-31"), List.of(work, off))
                .isWorkingDay(day("2027-01-01")))
        .isFalse();
  }

  @Test
  void a_later_decree_for_a_date_holds_and_the_earlier_one_is_kept() {
    assertThat(CALENDAR.isWorkingDay(day("2020-02-01"))).isFalse();
    assertThat(CALENDAR.national().decrees())
        .filteredOn(decree -> decree.date().equals(day("2020-02-01")))
        .extracting(CalendarDay::kind)
        .containsExactly(DayKind.WORK, DayKind.OFF);
  }

  @Test
  void a_calendar_is_known_as_far_as_it_was_published_on_a_date() {
    var before = CALENDAR.asKnownOn(day("2020-01-26"));
    assertThat(before.isWorkingDay(day("2020-02-01"))).isTrue();
    assertThat(before.decreed(day("2020-02-03"))).isEmpty();
    assertThat(before.publishedThrough()).isEqualTo(day("2020-12-31"));
    assertThat(CALENDAR.asKnownOn(day("2020-01-27")).isWorkingDay(day("2020-02-01"))).isFalse();
    assertThat(CALENDAR.asKnownOn(day("2025-11-03")).publishedThrough())
        .isEqualTo(day("2025-12-31"));
    assertThat(CALENDAR.asKnownOn(day("2025-11-04")).publishedThrough())
        .isEqualTo(day("2026-12-31"));
    assertThat(CALENDAR.asKnownOn(day("2030-01-01")).publishedThrough())
        .isEqualTo(day("2026-12-31"));
    assertThat(CALENDAR.asKnownOn(day("2010-01-01")).covers(day("2015-01-01"))).isFalse();
  }

  @Test
  void a_region_adds_its_own_days_over_the_national_ones() {
    var festival = decree("2026-04-20", DayKind.OFF, "2026-03-02");
    var worked = decree("2026-10-07", DayKind.WORK, "2026-09-01");
    var regional = CALENDAR.withRegional(new CalendarLayer(List.of(festival, worked)));
    assertThat(regional.isWorkingDay(day("2026-04-20"))).isFalse();
    assertThat(regional.isWorkingDay(day("2026-10-07"))).isTrue();
    assertThat(regional.decreed(day("2026-04-20"))).contains(festival);
    assertThat(regional.version()).isEqualTo(1);
    assertThat(regional.regional()).containsExactly(new CalendarLayer(List.of(festival, worked)));
    assertThat(regional.asKnownOn(day("2026-03-01")).isWorkingDay(day("2026-04-20"))).isTrue();
    assertThat(CALENDAR.isWorkingDay(day("2026-04-20"))).isTrue();
  }

  @Test
  void a_new_version_adds_another_year_and_keeps_the_old_ones() {
    var newYear = decree("2027-01-01", DayKind.OFF, "2026-11-20");
    var next = CALENDAR.amended(2, day("2027-12-31"), List.of(newYear));
    assertThat(next.version()).isEqualTo(2);
    assertThat(next.publishedThrough()).isEqualTo(day("2027-12-31"));
    assertThat(next.isWorkingDay(day("2027-01-01"))).isFalse();
    assertThat(next.isWorkingDay(day("2026-10-10"))).isTrue();
    assertThat(next.asKnownOn(day("2026-11-19")).covers(day("2027-01-01"))).isFalse();
  }

  private static CalendarDay decree(String date, DayKind kind, String publishedAt) {
    return new CalendarDay(day(date), kind, "示例节", "示例通知", day(publishedAt));
  }

  @Test
  void a_calendar_without_notices_follows_the_week() {
    var plain = WorkingCalendar.of(9, day("2026-01-01"), day("2026-12-31"), List.of());
    assertThat(plain.plusWorkingDays(day("2026-09-29"), 5)).isEqualTo(day("2026-10-06"));
  }

  private static boolean tyme(LocalDate date) {
    var decreed = LegalHoliday.fromYmd(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    return decreed == null ? date.getDayOfWeek().getValue() <= 5 : decreed.isWork();
  }
}

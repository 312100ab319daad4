package io.taizhang.chassis.time;

import static io.taizhang.chassis.time.Given.CALENDAR;
import static io.taizhang.chassis.time.Given.HOURS;
import static io.taizhang.chassis.time.Given.at;
import static io.taizhang.chassis.time.Given.pause;
import static io.taizhang.chassis.time.Given.resume;
import static io.taizhang.chassis.time.Given.start;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Half days, hours, seasons and the region's rule on late receipt. */
class UnitsTest {

  private static final DayHours WINTER = hours("08:00", "12:00", "14:30", "17:30");
  private static final DayHours SUMMER = hours("08:00", "12:00", "15:00", "18:00");
  private static final OfficeHours SEASONS =
      new OfficeHours(
          List.of(
              new OfficeHours.Season(MonthDay.of(10, 1), WINTER),
              new OfficeHours.Season(MonthDay.of(5, 1), SUMMER)),
          false);
  private static final OfficeHours LATE_WAITS = new OfficeHours(HOURS.seasons(), true);

  @ParameterizedTest
  @CsvSource({
    "2026-09-29T10:00, 1, 2026-09-30T12:00",
    "2026-09-29T10:00, 2, 2026-09-30T17:30",
    "2026-09-29T10:00, 3, 2026-10-08T12:00",
    "2026-09-29T23:00, 7, 2026-10-10T12:00",
    "2026-10-12T09:00, 0, 2026-10-12T17:30",
  })
  void half_days_end_at_the_noon_break_or_at_the_close(String start, int amount, String due) {
    assertThat(due(LimitUnit.HALF_DAY, amount, HOURS, start(start)).at()).isEqualTo(at(due));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-12T09:00, 1, 2026-10-12T10:00",
    "2026-10-12T11:00, 1, 2026-10-12T12:00",
    "2026-10-12T11:30, 1, 2026-10-12T15:00",
    "2026-10-12T13:00, 3, 2026-10-12T17:30",
    "2026-10-12T16:30:30, 2, 2026-10-13T09:30:30",
    "2026-10-12T20:00, 1, 2026-10-13T09:30",
    "2026-10-12T05:00, 1, 2026-10-12T09:30",
    "2026-09-30T17:00, 8, 2026-10-09T09:30",
    "2026-10-09T17:00, 1, 2026-10-10T09:00",
    "2026-10-10T17:00, 1, 2026-10-12T09:00",
    "2026-10-03T10:00, 4, 2026-10-08T15:00",
    "2026-10-12T09:00, 0, 2026-10-12T17:30",
  })
  void hours_are_office_time_from_the_start_and_end_within_the_day(
      String start, int amount, String due) {
    assertThat(due(LimitUnit.WORKING_HOUR, amount, HOURS, start(start)).at()).isEqualTo(at(due));
  }

  @Test
  void hours_and_half_days_stand_still_over_whole_days() {
    ClockFact[] facts = {
      start("2026-11-02T16:30"),
      pause("p1", "2026-11-03T09:00", "2026-11-04"),
      resume("p1", "2026-11-04T09:00")
    };
    assertThat(due(LimitUnit.WORKING_HOUR, 2, HOURS, facts).at()).isEqualTo(at("2026-11-05T09:30"));
    assertThat(due(LimitUnit.HALF_DAY, 1, HOURS, facts).at()).isEqualTo(at("2026-11-05T12:00"));
  }

  @Test
  void a_pause_after_the_half_day_ran_out_does_not_revive_it() {
    var start = start("2026-11-02T10:00");
    var atNoon = pause("p1", "2026-11-03T12:00", "2026-11-09");
    var before = pause("p1", "2026-11-03T11:59", "2026-11-03");
    assertThat(due(LimitUnit.HALF_DAY, 1, HOURS, start, atNoon).at())
        .isEqualTo(at("2026-11-03T12:00"));
    assertThat(due(LimitUnit.HALF_DAY, 1, HOURS, start, before).at())
        .isEqualTo(at("2026-11-04T12:00"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-29T10:00, WORKING_DAY,  1, 2026-04-30T17:30",
    "2026-04-30T10:00, WORKING_DAY,  1, 2026-05-06T18:00",
    "2026-09-30T10:00, WORKING_DAY,  1, 2026-10-08T17:30",
    "2026-12-31T10:00, WORKING_DAY,  1, 2027-01-01T17:30",
    "2026-05-06T11:00, WORKING_HOUR, 2, 2026-05-06T16:00",
    "2026-04-30T16:30, WORKING_HOUR, 6, 2026-05-06T16:00",
  })
  void offices_close_as_the_season_of_the_last_day_says(
      String start, LimitUnit unit, int amount, String due) {
    assertThat(due(unit, amount, SEASONS, start(start)).at()).isEqualTo(at(due));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-12T17:29, 2026-10-12, 2026-10-13",
    "2026-10-12T17:30, 2026-10-13, 2026-10-14",
    "2026-10-12T06:00, 2026-10-12, 2026-10-13",
    "2026-10-09T18:00, 2026-10-10, 2026-10-12",
    "2026-10-10T10:00, 2026-10-10, 2026-10-12",
    "2026-09-30T18:00, 2026-10-08, 2026-10-09",
    "2026-10-03T10:00, 2026-10-08, 2026-10-09",
  })
  void where_the_region_says_so_late_receipt_counts_as_the_next_working_day(
      String received, String atOnce, String oneDay) {
    assertThat(received(0, LATE_WAITS, received).due().date()).hasToString(atOnce);
    assertThat(received(1, LATE_WAITS, received).due().date()).hasToString(oneDay);
  }

  @Test
  void late_receipt_moves_no_clock_that_runs_from_another_event() {
    var accepted = due(LimitUnit.WORKING_DAY, 1, LATE_WAITS, start("2026-10-12T18:00"));
    assertThat(accepted.at()).isEqualTo(at("2026-10-13T17:30"));
    assertThat(received(1, HOURS, "2026-10-12T18:00").due().at()).isEqualTo(at("2026-10-13T17:30"));
  }

  @Test
  void late_receipt_is_explained_from_the_day_of_receipt_on() {
    assertThat(received(1, LATE_WAITS, "2026-10-10T18:00").days())
        .extracting(day -> "%s %s %s".formatted(day.date(), day.reason(), day.text()))
        .containsExactly(
            "2026-10-10 RECEIVED_LATE 非办公时间收件，视为次一工作日收件",
            "2026-10-11 RECEIVED_LATE 非办公时间收件，视为次一工作日收件",
            "2026-10-12 DAY_ZERO 起算日，不计入期限",
            "2026-10-13 WORKING_DAY 第1个工作日");
  }

  @Test
  void hours_are_explained_by_what_each_day_held() {
    assertThat(lines(LimitUnit.WORKING_HOUR, 8, "2026-09-30T16:00"))
        .startsWith("2026-09-30 DAY_ZERO 1 起算日，自起算时刻计1小时30分，累计1小时30分")
        .endsWith("2026-10-08 WORKING_DAY 8 计6小时30分，累计8小时")
        .hasSize(9);
    assertThat(lines(LimitUnit.WORKING_HOUR, 1, "2026-10-09T18:00"))
        .containsExactly(
            "2026-10-09 DAY_ZERO 0 起算日，起算时刻后无办公时间", "2026-10-10 MAKE_UP_DAY 1 国庆节调休上班，计1小时，累计1小时");
  }

  @Test
  void half_days_are_explained_one_by_one() {
    assertThat(lines(LimitUnit.HALF_DAY, 3, "2026-10-12T10:00"))
        .containsExactly(
            "2026-10-12 DAY_ZERO 0 起算日，不计入期限",
            "2026-10-13 WORKING_DAY 2 第1、2个半日",
            "2026-10-14 WORKING_DAY 3 上午，第3个半日");
  }

  @ParameterizedTest
  @CsvSource({
    "1, HALF_DAY, 0.5个工作日",
    "3, HALF_DAY, 1.5个工作日",
    "4, HALF_DAY, 2个工作日",
    "0, HALF_DAY, 即办",
    "4, WORKING_HOUR, 4个工作小时",
    "60, CALENDAR_DAY, 60个自然日",
  })
  void a_limit_reads_as_an_office_writes_it(int amount, LimitUnit unit, String text) {
    assertThat(limit(amount, unit).text()).isEqualTo(text);
  }

  private static DayHours hours(String... times) {
    var parsed = Stream.of(times).map(LocalTime::parse).toList();
    return new DayHours(parsed.get(0), parsed.get(1), parsed.get(2), parsed.get(3));
  }

  private static Limit limit(int amount, LimitUnit unit) {
    return new Limit(amount, unit, StartEvent.ACCEPTED, "承诺");
  }

  private static Due due(LimitUnit unit, int amount, OfficeHours hours, ClockFact... facts) {
    var ledger = List.of(facts);
    Due due = DueDates.due(ledger, limit(amount, unit), CALENDAR, hours);
    assertThat(DueDates.explain(ledger, limit(amount, unit), CALENDAR, hours).counted())
        .isEqualTo(amount);
    return due;
  }

  private static Explanation received(int amount, OfficeHours hours, String at) {
    var limit = new Limit(amount, LimitUnit.WORKING_DAY, StartEvent.RECEIVED, "法定");
    return DueDates.explain(List.of(start(at)), limit, CALENDAR, hours);
  }

  private static List<String> lines(LimitUnit unit, int amount, String start) {
    return DueDates.explain(List.of(start(start)), limit(amount, unit), CALENDAR, HOURS)
        .days()
        .stream()
        .map(d -> "%s %s %d %s".formatted(d.date(), d.reason(), d.runningCount(), d.text()))
        .toList();
  }
}

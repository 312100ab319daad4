package io.taizhang.chassis.time;

import static io.taizhang.chassis.time.Given.CALENDAR;
import static io.taizhang.chassis.time.Given.HOURS;
import static io.taizhang.chassis.time.Given.at;
import static io.taizhang.chassis.time.Given.pause;
import static io.taizhang.chassis.time.Given.resume;
import static io.taizhang.chassis.time.Given.start;
import static io.taizhang.chassis.time.Given.stop;
import static io.taizhang.chassis.time.Given.workingDays;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElapsedTest {

  @ParameterizedTest
  @CsvSource({
    "2026-09-29T10:00, 2026-09-29T17:00, 0",
    "2026-09-29T10:00, 2026-09-30T09:00, 1",
    "2026-09-29T10:00, 2026-10-07T09:00, 1",
    "2026-09-29T10:00, 2026-10-12T09:00, 5",
    "2026-10-03T10:00, 2026-10-08T09:00, 1",
    "2026-10-03T10:00, 2026-10-04T09:00, 0",
  })
  void whole_working_days_after_the_start_are_used(String start, String stop, int expected) {
    assertThat(used(start(start), stop(stop))).isEqualTo(expected);
  }

  @Test
  void pauses_are_left_out_with_their_first_and_last_day() {
    assertThat(
            used(
                start("2026-11-02T10:00"),
                pause("p1", "2026-11-04T09:00", "2026-11-05"),
                resume("p1", "2026-11-05T09:00"),
                stop("2026-11-06T09:00")))
        .isEqualTo(2);
  }

  @Test
  void an_open_pause_uses_nothing_however_long_it_lasts() {
    List<ClockFact> facts =
        List.of(start("2026-11-02T10:00"), pause("p1", "2026-11-04T09:00", "2026-11-05"));
    assertThat(elapsed(facts, "2026-12-31T09:00").workingDays()).isEqualTo(1);
  }

  @Test
  void a_running_clock_uses_days_up_to_now_and_a_stopped_one_no_more() {
    List<ClockFact> running = List.of(start("2026-11-02T10:00"));
    assertThat(elapsed(running, "2026-11-06T09:00").workingDays()).isEqualTo(4);
    assertThat(used(start("2026-11-02T10:00"), stop("2026-11-03T09:00"))).isEqualTo(1);
  }

  @Test
  void a_clock_that_has_not_started_has_used_nothing() {
    assertThat(used()).isZero();
  }

  @Test
  void hours_are_office_time_and_pauses_are_shown_apart() {
    var elapsed =
        elapsed(
            List.of(
                start("2026-11-02T16:30"),
                pause("p1", "2026-11-04T09:00", "2026-11-05"),
                resume("p1", "2026-11-05T09:00"),
                stop("2026-11-06T09:30")),
            "2027-03-01T09:00");
    assertThat(elapsed)
        .isEqualTo(
            new Elapsed(2, Duration.ofMinutes(60 + 390 + 60), 2, Duration.ofMinutes(390 + 390)));
  }

  @Test
  void an_end_on_the_day_of_the_start_uses_hours_but_no_day() {
    var elapsed =
        elapsed(List.of(start("2026-11-02T11:00"), stop("2026-11-02T15:00")), "2027-03-01T09:00");
    assertThat(elapsed).isEqualTo(new Elapsed(0, Duration.ofMinutes(90), 0, Duration.ZERO));
  }

  @Test
  void a_limit_comes_to_the_office_time_between_the_start_and_the_due_instant() {
    List<ClockFact> facts = List.of(start("2026-11-02T16:30"));
    var due = DueDates.due(facts, workingDays(2), CALENDAR, HOURS);
    var promised =
        Elapsed.until(
            ClockState.of(facts), workingDays(2), new Timetable(CALENDAR, HOURS), due.at());
    assertThat(promised.workingTime()).isEqualTo(Duration.ofHours(14));
    assertThat(promised.workingDays()).isEqualTo(2);
  }

  @Test
  void where_late_receipt_waits_its_next_working_day_is_the_one_not_counted() {
    var received = new Limit(5, LimitUnit.WORKING_DAY, StartEvent.RECEIVED, "法定");
    var waits = new Timetable(CALENDAR, new OfficeHours(HOURS.seasons(), true));
    List<ClockFact> facts = List.of(start("2026-11-02T20:00"), stop("2026-11-04T09:00"));
    assertThat(Elapsed.of(facts, received, waits, at("2026-12-01T09:00")).workingDays())
        .isEqualTo(1);
  }

  private static Elapsed elapsed(List<ClockFact> facts, String now) {
    return Elapsed.of(facts, workingDays(20), new Timetable(CALENDAR, HOURS), at(now));
  }

  private static int used(ClockFact... facts) {
    return elapsed(List.of(facts), "2027-03-01T09:00").workingDays();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-28T10:00, 2026-05-06T16:00",
    "2026-09-28T10:00, 2026-10-10T16:00",
    "2026-12-29T10:00, 2027-01-05T11:00",
    "2023-02-24T10:00, 2023-03-02T10:00",
    "2024-02-26T10:00, 2024-03-04T10:00",
    "2022-01-06T20:00, 2026-12-30T07:00",
    "2026-10-10T09:00, 2026-10-10T10:00",
    "2026-10-10T10:00, 2026-10-09T10:00",
  })
  void time_over_the_turn_of_seasons_is_the_sum_of_its_days(String from, String to) {
    var hours =
        new OfficeHours(
            List.of(season("--02-29", 9, 16), season("--05-01", 8, 18), season("--10-01", 10, 17)),
            false);
    var time = new WorkTime(CALENDAR, hours, Standstill.NONE);
    LocalDate end = BusinessZone.dateOf(at(to)).plusDays(1);
    Duration sum = Duration.ZERO;
    for (var day = BusinessZone.dateOf(at(from)); day.isBefore(end); day = day.plusDays(1)) {
      sum = sum.plusNanos(time.on(day.toEpochDay(), at(from), at(to)));
    }
    assertThat(time.between(at(from), at(to))).isEqualTo(sum);
  }

  private static OfficeHours.Season season(String from, int open, int close) {
    return new OfficeHours.Season(
        MonthDay.parse(from),
        new DayHours(
            LocalTime.of(open, 0), LocalTime.NOON, LocalTime.of(14, 0), LocalTime.of(close, 0)));
  }
}

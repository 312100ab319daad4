package io.taizhang.chassis.time;

import static io.taizhang.chassis.time.Given.CALENDAR;
import static io.taizhang.chassis.time.Given.HOURS;
import static io.taizhang.chassis.time.Given.at;
import static io.taizhang.chassis.time.Given.calendarDays;
import static io.taizhang.chassis.time.Given.day;
import static io.taizhang.chassis.time.Given.pause;
import static io.taizhang.chassis.time.Given.resume;
import static io.taizhang.chassis.time.Given.start;
import static io.taizhang.chassis.time.Given.stop;
import static io.taizhang.chassis.time.Given.workingDays;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The real amendments of 2015, 2019 and 2020, seen on the day before and the day of publication.
 */
class AmendmentTest {

  private static final Amendment VICTORY_DAY_2015 = published("2015-05-13");
  private static final Amendment LABOUR_DAY_2019 = published("2019-03-22");
  private static final Amendment SPRING_FESTIVAL_2020 = published("2020-01-27");
  private static final Amendment NEXT_YEAR = published("2025-11-04");

  /** What the notices of the middle of a year changed, written out from their texts. */
  static Stream<Arguments> midYear() {
    return Stream.of(
        Arguments.of("2015-05-13", days("2015-09-03", "2015-09-04", "2015-09-06")),
        Arguments.of("2019-03-22", days("2019-04-28", "2019-05-02", "2019-05-03", "2019-05-05")),
        Arguments.of("2020-01-27", days("2020-01-31", "2020-02-01")));
  }

  @ParameterizedTest
  @MethodSource("midYear")
  void a_notice_changes_these_days_and_no_other(String published, List<LocalDate> changed) {
    Amendment amendment = published(published);
    assertThat(day("2014-01-01").datesUntil(day("2029-01-01")))
        .filteredOn(date -> worked(amendment.before(), date) != worked(amendment.after(), date))
        .isEqualTo(changed);
    assertThat(amendment.before().calendar().publishedThrough())
        .isEqualTo(amendment.after().calendar().publishedThrough());
  }

  @ParameterizedTest
  @CsvSource({
    "2015-09-01T10:00, 2, 2015-09-03T17:30, 2015-09-06T17:30",
    "2015-09-03T10:00, 1, 2015-09-04T17:30, 2015-09-06T17:30",
    "2015-09-04T10:00, 1, 2015-09-07T17:30, 2015-09-06T17:30",
    "2019-04-26T10:00, 1, 2019-04-29T17:30, 2019-04-28T17:30",
    "2019-04-30T10:00, 1, 2019-05-02T17:30, 2019-05-05T17:30",
    "2019-05-03T10:00, 1, 2019-05-06T17:30, 2019-05-05T17:30",
    "2020-01-23T10:00, 1, 2020-01-31T17:30, 2020-02-03T17:30",
    "2020-01-31T10:00, 1, 2020-02-01T17:30, 2020-02-03T17:30",
  })
  void the_clocks_next_to_the_days_move_by_them(
      String start, int days, String before, String after) {
    var redating =
        Stream.of(VICTORY_DAY_2015, LABOUR_DAY_2019, SPRING_FESTIVAL_2020)
            .map(amendment -> amendment.redate(clock(1, days, null, start(start))))
            .flatMap(Optional::stream)
            .toList();
    assertThat(redating).hasSize(1);
    assertThat(redating.getFirst().before().due().at()).isEqualTo(at(before));
    assertThat(redating.getFirst().after().due().at()).isEqualTo(at(after));
  }

  /** A last calendar day that rolls, 即办 on a day taken away, and a clock started by then. */
  @Test
  void limits_of_other_kinds_move_by_an_amendment_too() {
    assertThat(moved(SPRING_FESTIVAL_2020, calendarDays(10), "2020-01-21T10:00"))
        .containsExactly(at("2020-01-31T17:30"), at("2020-02-03T17:30"));
    assertThat(moved(LABOUR_DAY_2019, calendarDays(10), "2019-04-23T10:00"))
        .containsExactly(at("2019-05-03T17:30"), at("2019-05-05T17:30"));
    assertThat(moved(LABOUR_DAY_2019, calendarDays(10), "2019-04-25T10:00"))
        .containsExactly(at("2019-05-06T17:30"), at("2019-05-05T17:30"));
    assertThat(moved(LABOUR_DAY_2019, workingDays(0), "2019-05-02T10:00"))
        .containsExactly(at("2019-05-02T17:30"), at("2019-05-05T17:30"));
    assertThat(moved(SPRING_FESTIVAL_2020, of(3, LimitUnit.HALF_DAY), "2020-01-23T10:00"))
        .containsExactly(at("2020-02-01T12:00"), at("2020-02-04T12:00"));
    assertThat(moved(VICTORY_DAY_2015, of(2, LimitUnit.WORKING_HOUR), "2015-09-02T17:00"))
        .containsExactly(at("2015-09-03T10:00"), at("2015-09-06T10:00"));
  }

  @Test
  void a_pause_over_the_days_keeps_a_clock_from_moving() {
    var paused =
        clock(
            1,
            5,
            null,
            start("2019-04-22T10:00"),
            pause("p1", "2019-04-25T09:00", "2019-05-06"),
            resume("p1", "2019-05-06T10:00"));
    assertThat(LABOUR_DAY_2019.redate(paused)).isEmpty();
  }

  @Test
  void victory_day_of_2015_moves_a_running_clock_past_the_parade_over_a_worked_sunday() {
    var redating = redated(VICTORY_DAY_2015, 5, start("2015-09-01T10:00"));
    assertThat(redating.before().due().at()).isEqualTo(at("2015-09-08T17:30"));
    assertThat(redating.after().due().at()).isEqualTo(at("2015-09-09T17:30"));
  }

  @Test
  void the_labour_day_of_2019_makes_a_clock_due_a_day_earlier_on_a_worked_sunday() {
    var redating = redated(LABOUR_DAY_2019, 5, start("2019-04-22T10:00"));
    assertThat(redating.before().due().at()).isEqualTo(at("2019-04-29T17:30"));
    assertThat(redating.after().due().at()).isEqualTo(at("2019-04-28T17:30"));
    assertThat(redating.becomesOverdue(at("2019-04-28T17:30"))).isTrue();
    assertThat(redating.becomesOverdue(at("2019-04-28T17:29"))).isFalse();
    assertThat(redating.becomesOverdue(at("2019-04-29T17:30"))).isFalse();
    assertThat(redating.ceasesToBeOverdue(at("2019-04-28T17:30"))).isFalse();
  }

  @Test
  void the_labour_day_of_2019_makes_a_clock_over_the_holiday_due_a_day_later() {
    var redating = redated(LABOUR_DAY_2019, 5, start("2019-04-29T10:00"));
    assertThat(redating.before().due().at()).isEqualTo(at("2019-05-07T17:30"));
    assertThat(redating.after().due().at()).isEqualTo(at("2019-05-08T17:30"));
  }

  @Test
  void the_spring_festival_of_2020_takes_back_a_make_up_saturday_on_which_a_clock_was_due() {
    var redating = redated(SPRING_FESTIVAL_2020, 3, start("2020-01-22T10:00"));
    assertThat(redating.before().due().at()).isEqualTo(at("2020-02-01T17:30"));
    assertThat(redating.after().due().at()).isEqualTo(at("2020-02-04T17:30"));
    assertThat(redating.ceasesToBeOverdue(at("2020-02-01T17:30"))).isTrue();
    assertThat(redating.ceasesToBeOverdue(at("2020-02-01T17:29"))).isFalse();
    assertThat(redating.ceasesToBeOverdue(at("2020-02-04T17:30"))).isFalse();
  }

  @Test
  void the_notice_for_next_year_makes_a_provisional_due_date_firm() {
    var redating = redated(NEXT_YEAR, 5, start("2025-12-29T10:00"));
    assertThat(redating.before().due())
        .isEqualTo(
            new Due(
                at("2026-01-05T17:30"),
                day("2026-01-05"),
                true,
                "2025-12-31之后的放假安排尚未公布，暂按周一至周五推算",
                false));
    assertThat(redating.after().due())
        .isEqualTo(new Due(at("2026-01-06T17:30"), day("2026-01-06"), false, null, false));
  }

  @Test
  void a_due_date_that_only_ceases_to_be_provisional_changes_too() {
    var redating = redated(NEXT_YEAR, 5, start("2026-06-01T10:00"));
    assertThat(redating.before().due().at()).isEqualTo(redating.after().due().at());
    assertThat(redating.before().provisional()).isTrue();
    assertThat(redating.after().provisional()).isFalse();
  }

  @Test
  void other_office_hours_move_a_due_instant_within_its_day() {
    var early = LocalTime.of(17, 0);
    var hours = HOURS.on(day("2026-11-02"));
    var shorter =
        new DayHours(hours.morningOpen(), hours.morningClose(), hours.afternoonOpen(), early);
    var amendment =
        new Amendment(
            new Timetable(CALENDAR, HOURS), new Timetable(CALENDAR, OfficeHours.allYear(shorter)));
    assertThat(redated(amendment, 5, start("2026-11-02T10:00")).after().due().at())
        .isEqualTo(at("2026-11-09T17:00"));
  }

  @Test
  void a_dry_run_tells_which_clocks_change_which_become_overdue_and_which_cease_to_be() {
    var earlier = clock(1, 5, null, start("2019-04-22T10:00"));
    var later = clock(2, 5, null, start("2019-04-29T10:00"));
    var untouched = clock(3, 5, null, start("2019-06-03T10:00"));
    var stopped = clock(4, 5, null, start("2019-04-22T10:00"), stop("2019-04-23T10:00"));
    var paused =
        clock(5, 5, null, start("2019-04-22T10:00"), pause("p1", "2019-04-25T09:00", "2019-04-25"));
    var clocks = List.of(earlier, later, untouched, stopped, paused);
    var atSunday = LABOUR_DAY_2019.dryRun(clocks, at("2019-04-28T18:00"));
    assertThat(ids(atSunday.changed())).containsExactly(1L, 2L, 5L);
    assertThat(ids(atSunday.becomeOverdue())).containsExactly(1L);
    assertThat(atSunday.ceaseToBeOverdue()).isEmpty();
    var afterHoliday = LABOUR_DAY_2019.dryRun(clocks, at("2019-05-07T18:00"));
    assertThat(afterHoliday.becomeOverdue()).isEmpty();
    assertThat(ids(afterHoliday.ceaseToBeOverdue())).containsExactly(2L);
  }

  @Test
  void a_clock_of_which_only_the_statutory_due_date_moves_is_redated() {
    var clock = clock(1, 1, workingDays(8), start("2019-04-22T10:00"));
    var redating = LABOUR_DAY_2019.redate(clock).orElseThrow();
    assertThat(redating.before().due()).isEqualTo(redating.after().due());
    assertThat(statutory(redating.before())).isEqualTo(at("2019-05-03T17:30"));
    assertThat(statutory(redating.after())).isEqualTo(at("2019-05-05T17:30"));
  }

  private static List<LocalDate> days(String... dates) {
    return Stream.of(dates).map(Given::day).toList();
  }

  static boolean worked(Timetable timetable, LocalDate date) {
    return timetable.calendar().isWorkingDay(date);
  }

  private static Limit of(int amount, LimitUnit unit) {
    return new Limit(amount, unit, StartEvent.ACCEPTED, "承诺");
  }

  private static List<Instant> moved(Amendment amendment, Limit limit, String start) {
    List<ClockFact> facts = List.of(start(start));
    return List.of(
        Dues.of(facts, limit, null, amendment.before()).due().at(),
        Dues.of(facts, limit, null, amendment.after()).due().at());
  }

  private static Instant statutory(Dues dues) {
    return Objects.requireNonNull(dues.statutory()).at();
  }

  /** The calendar before and after what was published on a day. */
  static Amendment published(String date) {
    return new Amendment(
        new Timetable(CALENDAR.asKnownOn(day(date).minusDays(1)), HOURS),
        new Timetable(CALENDAR.asKnownOn(day(date)), HOURS));
  }

  private static Redating redated(Amendment amendment, int days, ClockFact start) {
    return amendment.redate(clock(1, days, null, start)).orElseThrow();
  }

  private static List<Long> ids(List<Redating> redatings) {
    return redatings.stream()
        .map(redating -> redating.clockId().getLeastSignificantBits())
        .toList();
  }

  private static ClockSnapshot clock(
      long id, int days, @Nullable Limit statutory, ClockFact... facts) {
    return ClockSnapshot.of(
        new UUID(0, id),
        "DECISION",
        1,
        "350521-DRC",
        "350521",
        workingDays(days),
        statutory,
        List.of(facts),
        CALENDAR,
        HOURS);
  }
}

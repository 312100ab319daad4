package io.taizhang.chassis.oracle;

import static io.taizhang.chassis.time.LimitUnit.WORKING_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.chassis.time.WorkingCalendar;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The three years that were amended on their way, before and after. What stood before is not in the
 * files; it is put back here from the first notices: 2015 knew no day off in September, 2019 gave
 * one day for Labour Day, and Spring Festival 2020 was to end on 30 January.
 */
class AsKnownThenTest {

  private static final Decreed AMENDED = Decreed.fromFiles();

  private static WorkingDays firstNotice(int year) {
    Decreed known = AMENDED.upTo(year);
    return new WorkingDays(
        switch (year) {
          case 2015 -> known.without("2015-09-03", "2015-09-04", "2015-09-05", "2015-09-06");
          case 2019 ->
              known.without("2019-04-28", "2019-05-02", "2019-05-03", "2019-05-04", "2019-05-05");
          case 2020 ->
              known.without("2020-01-31", "2020-02-02", "2020-02-03").with("2020-02-01", false);
          default -> known;
        });
  }

  @ParameterizedTest
  @CsvSource({
    "2015, 2014-12-16, 2015-05-12, 2015-05-13",
    "2019, 2018-12-06, 2019-03-21, 2019-03-22",
    "2020, 2019-11-21, 2020-01-26, 2020-01-27",
  })
  void a_year_is_known_as_its_last_notice_said(
      int year, LocalDate first, LocalDate lastBefore, LocalDate amended) {
    assertSame(WorkingCalendar.base().asKnownOn(first), firstNotice(year), year);
    assertSame(WorkingCalendar.base().asKnownOn(lastBefore), firstNotice(year), year);
    assertSame(
        WorkingCalendar.base().asKnownOn(amended), new WorkingDays(AMENDED.upTo(year)), year);
  }

  private static void assertSame(WorkingCalendar calendar, WorkingDays oracle, int year) {
    LocalDate end = LocalDate.of(year + 1, 4, 1);
    for (LocalDate day = LocalDate.of(year, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
      assertThat(calendar.isWorkingDay(day)).as("%s", day).isEqualTo(oracle.isWorkingDay(day));
      assertThat(calendar.covers(day)).as("%s", day).isEqualTo(oracle.isPublished(day));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2015-09-01T10:00, 2015-05-12, 2015-09-04",
    "2019-04-26T10:00, 2019-03-21, 2019-05-02",
    "2020-01-22T10:00, 2020-01-26, 2020-02-01",
  })
  void three_working_days_before_the_amendment(String start, LocalDate asked, LocalDate expected) {
    assertDue(start, asked, firstNotice(asked.getYear()), expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2015-09-01T10:00, 2015-05-13, 2015-09-07",
    "2019-04-26T10:00, 2019-03-22, 2019-04-30",
    "2020-01-22T10:00, 2020-01-27, 2020-02-04",
  })
  void three_working_days_after_the_amendment(String start, LocalDate asked, LocalDate expected) {
    assertDue(start, asked, new WorkingDays(AMENDED), expected);
  }

  private static void assertDue(
      String start, LocalDate asked, WorkingDays oracle, LocalDate expected) {
    SomeClock clock = SomeClock.of(start, 3, WORKING_DAY);
    assertThat(new DayOracle(oracle).answer(clock).at()).isEqualTo(expected.atTime(17, 30));
    assertThat(Verdict.due(clock, WorkingCalendar.base().asKnownOn(asked)).date())
        .isEqualTo(expected);
  }

  @Test
  void a_day_of_next_year_is_provisional_until_its_notice_is_out() {
    SomeClock clock = SomeClock.of("2019-12-27T10:00", 5, WORKING_DAY);
    assertThat(provisional(clock, "2019-11-20")).isTrue();
    assertThat(provisional(clock, "2019-11-21")).isFalse();
  }

  private static boolean provisional(SomeClock clock, String asked) {
    return Verdict.due(clock, WorkingCalendar.base().asKnownOn(LocalDate.parse(asked)))
        .provisional();
  }
}

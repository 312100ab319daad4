package io.taizhang.chassis.time;

import static io.taizhang.chassis.time.Given.CALENDAR;
import static io.taizhang.chassis.time.Given.HOURS;
import static io.taizhang.chassis.time.Given.at;
import static io.taizhang.chassis.time.Given.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoursTest {

  @Test
  void offices_open_and_close_in_shanghai_whatever_the_zone_of_the_machine() {
    assertThat(HOURS.open(day("2026-10-12"))).isEqualTo(Instant.parse("2026-10-12T00:30:00Z"));
    assertThat(HOURS.close(day("2026-10-12"))).isEqualTo(Instant.parse("2026-10-12T09:30:00Z"));
    assertThat(BusinessZone.dateOf(Instant.parse("2026-10-11T16:00:00Z")))
        .isEqualTo(day("2026-10-12"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-12T08:29:59, 2026-10-12T08:30:00",
    "2026-10-12T08:30:00, 2026-10-12T08:30:00",
    "2026-10-12T11:59:59, 2026-10-12T11:59:59",
    "2026-10-12T12:00:00, 2026-10-12T14:30:00",
    "2026-10-12T14:29:59, 2026-10-12T14:30:00",
    "2026-10-12T14:30:00, 2026-10-12T14:30:00",
    "2026-10-12T17:29:59, 2026-10-12T17:29:59",
    "2026-10-12T17:30:00, 2026-10-13T08:30:00",
    "2026-09-30T17:30:00, 2026-10-08T08:30:00",
    "2026-10-09T20:00:00, 2026-10-10T08:30:00",
    "2026-10-10T20:00:00, 2026-10-12T08:30:00",
    "2026-10-03T09:00:00, 2026-10-08T08:30:00",
  })
  void the_next_working_instant_waits_for_open_offices(String instant, String expected) {
    assertThat(HOURS.nextWorkingInstant(CALENDAR, at(instant))).isEqualTo(at(expected));
  }

  @Test
  void hours_that_do_not_follow_one_another_are_a_bug() {
    LocalTime nine = LocalTime.of(9, 0);
    LocalTime noon = LocalTime.of(12, 0);
    LocalTime two = LocalTime.of(14, 0);
    LocalTime five = LocalTime.of(17, 0);
    assertThat(new DayHours(nine, noon, noon, five).morningOpen()).isEqualTo(nine);
    assertThatThrownBy(() -> new DayHours(noon, noon, two, five))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DayHours(nine, two, noon, five))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DayHours(nine, noon, five, five))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void seasons_follow_one_another_over_the_turn_of_the_year() {
    var winter = HOURS.on(day("2026-01-01"));
    LocalTime six = LocalTime.of(18, 0);
    var summer =
        new DayHours(winter.morningOpen(), winter.morningClose(), winter.afternoonOpen(), six);
    var hours =
        new OfficeHours(
            List.of(
                new OfficeHours.Season(MonthDay.of(10, 8), winter),
                new OfficeHours.Season(MonthDay.of(6, 1), summer)),
            false);
    assertThat(hours.on(day("2026-01-15"))).isEqualTo(winter);
    assertThat(hours.on(day("2026-05-31"))).isEqualTo(winter);
    assertThat(hours.on(day("2026-06-01"))).isEqualTo(summer);
    assertThat(hours.on(day("2026-10-07"))).isEqualTo(summer);
    assertThat(hours.on(day("2026-10-08"))).isEqualTo(winter);
    assertThat(hours.close(day("2026-07-01"))).isEqualTo(at("2026-07-01T18:00"));
    assertThat(hours.noon(day("2026-07-01"))).isEqualTo(at("2026-07-01T12:00"));
  }

  @Test
  void no_season_or_two_from_the_same_day_are_a_bug() {
    var season = new OfficeHours.Season(MonthDay.of(6, 1), HOURS.on(day("2026-06-01")));
    assertThatThrownBy(() -> new OfficeHours(List.of(), false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new OfficeHours(List.of(season, season), false))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

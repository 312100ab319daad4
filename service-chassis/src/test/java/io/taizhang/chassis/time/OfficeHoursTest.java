package io.taizhang.chassis.time;

import static io.taizhang.chassis.time.Given.CALENDAR;
import static io.taizhang.chassis.time.Given.HOURS;
import static io.taizhang.chassis.time.Given.at;
import static io.taizhang.chassis.time.Given.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
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
    assertThat(new OfficeHours(nine, noon, noon, five).morningOpen()).isEqualTo(nine);
    assertThatThrownBy(() -> new OfficeHours(noon, noon, two, five))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new OfficeHours(nine, two, noon, five))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new OfficeHours(nine, noon, five, five))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

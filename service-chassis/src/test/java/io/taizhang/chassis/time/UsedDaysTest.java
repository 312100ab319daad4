package io.taizhang.chassis.time;

import static io.taizhang.chassis.time.Given.CALENDAR;
import static io.taizhang.chassis.time.Given.at;
import static io.taizhang.chassis.time.Given.pause;
import static io.taizhang.chassis.time.Given.resume;
import static io.taizhang.chassis.time.Given.start;
import static io.taizhang.chassis.time.Given.stop;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsedDaysTest {

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
    assertThat(UsedDays.used(facts, CALENDAR, at("2026-12-31T09:00"))).isEqualTo(1);
  }

  @Test
  void a_running_clock_uses_days_up_to_now_and_a_stopped_one_no_more() {
    List<ClockFact> running = List.of(start("2026-11-02T10:00"));
    assertThat(UsedDays.used(running, CALENDAR, at("2026-11-06T09:00"))).isEqualTo(4);
    assertThat(used(start("2026-11-02T10:00"), stop("2026-11-03T09:00"))).isEqualTo(1);
  }

  @Test
  void a_clock_that_has_not_started_has_used_nothing() {
    assertThat(used()).isZero();
  }

  private static int used(ClockFact... facts) {
    return UsedDays.used(List.of(facts), CALENDAR, at("2027-03-01T09:00"));
  }
}

package io.taizhang.ledger.submission.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandInStateTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, -, 2026-09-14, UNSCHEDULED",
        "-, 2026-09-10, 2026-09-14, UNSCHEDULED",
        "2026-09-14, -, 2026-09-14, WAITING",
        "2026-09-13, -, 2026-09-14, OVERDUE",
        "2026-09-14, 2026-09-14, 2026-09-30, ON_TIME",
        "2026-09-14, 2026-09-01, 2026-09-30, ON_TIME",
        "2026-09-14, 2026-09-15, 2026-09-30, LATE"
      })
  void the_day_set_is_the_last_that_is_on_time(
      @Nullable LocalDate wanted, @Nullable LocalDate done, LocalDate today, HandInState state) {
    assertThat(HandInState.of(wanted, done, today)).isEqualTo(state);
  }
}

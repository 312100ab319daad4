package io.taizhang.ledger.submission.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviationTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2026-09, 2026-09-30, 2026-12-01, 0, 报件如期",
        "2026-09, 2026-10-01, 2026-12-01, 1, 报件迟1个月",
        "2026-09, 2026-07-31, 2026-12-01, -2, 报件早2个月",
        "2026-11, 2027-01-04, 2027-02-01, 2, 报件迟2个月",
        "2026-09, -, 2026-09-30, -, ''",
        "2026-10, -, 2026-09-30, -, ''",
        "2026-09, -, 2026-11-01, 2, 报件已迟2个月"
      })
  void months_are_compared_and_what_is_open_is_late_once_its_month_is_over(
      String planned,
      @Nullable LocalDate done,
      LocalDate today,
      @Nullable Integer months,
      String text) {
    Deviation deviation = Deviation.of(YearMonth.parse(planned), done, today);
    assertThat(deviation.months()).isEqualTo(months);
    assertThat(deviation.text("报件")).isEqualTo(text);
  }
}

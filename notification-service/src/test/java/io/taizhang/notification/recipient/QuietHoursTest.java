package io.taizhang.notification.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

  @ParameterizedTest
  @CsvSource({
    "12:00, 14:00, 2026-09-14T12:00, 2026-09-14T14:00",
    "12:00, 14:00, 2026-09-14T11:59, 2026-09-14T11:59",
    "12:00, 14:00, 2026-09-14T14:00, 2026-09-14T14:00",
    "22:00, 09:00, 2026-09-14T23:00, 2026-09-15T09:00",
    "22:00, 09:00, 2026-09-14T08:30, 2026-09-14T09:00",
    "22:00, 09:00, 2026-09-14T09:00, 2026-09-14T09:00",
    "22:00, 09:00, 2026-09-14T22:00, 2026-09-15T09:00"
  })
  void what_falls_into_quiet_hours_waits_for_their_end(
      String from, String to, String now, String then) {
    QuietHours quiet = new QuietHours(LocalTime.parse(from), LocalTime.parse(to));
    assertThat(quiet.next(at(now))).isEqualTo(at(then));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).toInstant(ZoneOffset.ofHours(8));
  }
}

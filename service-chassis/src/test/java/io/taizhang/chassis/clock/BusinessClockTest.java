package io.taizhang.chassis.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.chassis.time.BusinessZone;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BusinessClockTest {

  private static final Instant REAL = Instant.parse("2026-01-01T00:00:00.123456789Z");
  private static final Instant START = Instant.parse("2026-09-14T00:30:00Z");

  private final BusinessClock clock =
      new BusinessClock(Clock.fixed(REAL, ZoneOffset.UTC), Duration.between(REAL, START));

  @Test
  void it_runs_ahead_of_real_time() {
    assertThat(clock.instant()).isEqualTo(START);
    assertThat(clock.ahead()).isEqualTo(Duration.between(REAL, START));
  }

  @Test
  void it_moves_forward() {
    Instant later = START.plus(Duration.ofDays(3));
    assertThat(clock.travel(later)).isTrue();
    assertThat(clock.instant()).isEqualTo(later);
  }

  @Test
  void it_never_moves_back_nor_stays() {
    assertThat(clock.travel(START)).isFalse();
    assertThat(clock.travel(START.minusMillis(1))).isFalse();
    assertThat(clock.instant()).isEqualTo(START);
  }

  @Test
  void it_counts_in_milliseconds() {
    BusinessClock real = new BusinessClock(Clock.fixed(REAL, ZoneOffset.UTC), Duration.ZERO);
    assertThat(real.instant()).isEqualTo(Instant.parse("2026-01-01T00:00:00.123Z"));
  }

  @Test
  void in_another_zone_it_is_the_same_clock() {
    Clock there = clock.withZone(BusinessZone.ZONE);
    clock.travel(START.plusSeconds(1));
    assertThat(there.getZone()).isEqualTo(BusinessZone.ZONE);
    assertThat(there.instant()).isEqualTo(START.plusSeconds(1));
  }
}

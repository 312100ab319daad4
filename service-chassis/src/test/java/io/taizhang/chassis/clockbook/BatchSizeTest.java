package io.taizhang.chassis.clockbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchSizeTest {

  @ParameterizedTest
  @CsvSource({"51, 100", "400, 100", "50, 200", "25, 200", "24, 400", "0, 400"})
  void a_batch_that_takes_long_halves_the_next_and_a_short_one_doubles_it(int millis, int next) {
    assertThat(BatchSize.FIRST.after(Duration.ofMillis(millis))).isEqualTo(new BatchSize(next));
  }

  @Test
  void it_stays_between_a_few_and_a_thousand() {
    assertThat(new BatchSize(30).smaller()).isEqualTo(new BatchSize(25));
    assertThat(new BatchSize(800).after(Duration.ZERO)).isEqualTo(new BatchSize(1_000));
  }
}

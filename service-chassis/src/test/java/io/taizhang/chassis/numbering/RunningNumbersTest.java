package io.taizhang.chassis.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class RunningNumbersTest {

  @Inject RunningNumbers numbers;

  @Test
  void numbers_run_per_series_and_region_in_the_business_year() {
    assertThat(next("DB", "350783")).isEqualTo("DB-350783-2026-0001");
    assertThat(next("DB", "350783")).isEqualTo("DB-350783-2026-0002");
    assertThat(next("DB", "350500")).isEqualTo("DB-350500-2026-0001");
    assertThat(next("BBC", "350783")).isEqualTo("BBC-350783-2026-0001");
  }

  @Test
  void many_numbers_are_taken_in_one_go_and_follow_each_other() {
    assertThat(next("MANY", "350500")).endsWith("-0001");
    assertThat(QuarkusTransaction.requiringNew().call(() -> numbers.next("MANY", "350500", 3)))
        .containsExactly("MANY-350500-2026-0002", "MANY-350500-2026-0003", "MANY-350500-2026-0004");
    assertThat(next("MANY", "350500")).endsWith("-0005");
  }

  @Test
  void a_number_that_was_not_used_is_given_again() {
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          numbers.next("UNDONE", "350500");
                          throw new IllegalStateException("changed my mind");
                        }))
        .hasMessage("changed my mind");
    assertThat(next("UNDONE", "350500")).endsWith("-0001");
  }

  @Test
  void parallel_takers_get_different_numbers_without_a_gap() throws Exception {
    List<Callable<String>> takers =
        IntStream.range(0, 40)
            .<Callable<String>>mapToObj(i -> () -> next("PAR", "350500"))
            .toList();
    List<String> taken = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (Future<String> number : threads.invokeAll(takers)) {
        taken.add(number.get());
      }
    }
    assertThat(taken)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 40).mapToObj("PAR-350500-2026-%04d"::formatted).toList());
  }

  private String next(String series, String region) {
    return QuarkusTransaction.requiringNew().call(() -> numbers.next(series, region));
  }
}

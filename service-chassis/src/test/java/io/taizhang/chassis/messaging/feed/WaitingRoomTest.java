package io.taizhang.chassis.messaging.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class WaitingRoomTest {

  private static final Duration AGES = Duration.ofMinutes(10);
  private static final FeedPage NOTHING = new FeedPage(List.of(), 7, 7);
  private static final FeedPage BEHIND = new FeedPage(List.of(), 7, 9);
  private static final FeedPage SOMETHING = new FeedPage(List.of(new FeedEvent(8, "{}")), 8, 8);

  private final FeedSignal signal = new FeedSignal();
  private final WaitingRoom room = new WaitingRoom(signal, new Settings(2));
  private final AtomicInteger looks = new AtomicInteger();
  private volatile FeedPage page = NOTHING;

  record Settings(int waiting) implements FeedConfig {
    @Override
    public int window() {
      return 1;
    }

    @Override
    public Duration look() {
      return AGES;
    }

    @Override
    public Duration breath() {
      return Duration.ofMillis(5);
    }
  }

  @Test
  void a_growing_log_wakes_whoever_waits() throws Exception {
    CompletableFuture<FeedPage> answer = waits(AGES);
    await().until(() -> looks.get() == 1);
    page = SOMETHING;
    signal.logGrew();
    assertThat(answer.get(20, TimeUnit.SECONDS)).isEqualTo(SOMETHING);
    assertThat(room.waiting()).isZero();
  }

  @Test
  void what_comes_between_a_look_and_the_rest_is_not_missed() {
    FeedPage answer =
        room.wait(
            AGES,
            () -> {
              if (looks.incrementAndGet() == 1) {
                signal.logGrew();
                return NOTHING;
              }
              return SOMETHING;
            });
    assertThat(answer).isEqualTo(SOMETHING);
  }

  @Test
  void a_part_of_the_log_without_anything_to_show_is_passed_over_without_a_rest() {
    Supplier<FeedPage> look = () -> looks.incrementAndGet() < 5 ? BEHIND : SOMETHING;
    assertThat(room.wait(AGES, look)).isEqualTo(SOMETHING);
  }

  @Test
  void when_time_is_up_the_answer_is_empty() {
    assertThat(room.wait(Duration.ofMillis(50), () -> NOTHING)).isEqualTo(NOTHING);
    assertThat(room.wait(Duration.ofMillis(50), () -> BEHIND)).isEqualTo(BEHIND);
  }

  @Test
  void one_more_than_there_are_seats_is_told_to_come_again() throws Exception {
    CompletableFuture<FeedPage> first = waits(AGES);
    CompletableFuture<FeedPage> second = waits(AGES);
    await().until(() -> room.waiting() == 2);
    assertThatThrownBy(() -> room.wait(AGES, () -> SOMETHING))
        .isInstanceOfSatisfying(
            HttpProblem.class,
            problem -> {
              assertThat(problem.getStatusCode()).isEqualTo(429);
              assertThat(problem.getHeaders()).containsEntry("Retry-After", "5");
            });
    signal.close();
    assertThat(first.get(20, TimeUnit.SECONDS)).isEqualTo(NOTHING);
    assertThat(second.get(20, TimeUnit.SECONDS)).isEqualTo(NOTHING);
  }

  @Test
  void at_the_end_of_the_service_all_go_at_once_and_nobody_waits_any_more() throws Exception {
    CompletableFuture<FeedPage> answer = waits(AGES);
    await().until(() -> looks.get() == 1);
    signal.close();
    assertThat(answer.get(20, TimeUnit.SECONDS)).isEqualTo(NOTHING);
    assertThat(waits(AGES).get(20, TimeUnit.SECONDS)).isEqualTo(NOTHING);
  }

  private CompletableFuture<FeedPage> waits(Duration longest) {
    return CompletableFuture.supplyAsync(
        () ->
            room.wait(
                longest,
                () -> {
                  FeedPage seen = page;
                  looks.incrementAndGet();
                  return seen;
                }),
        task -> Thread.ofVirtual().start(task));
  }
}

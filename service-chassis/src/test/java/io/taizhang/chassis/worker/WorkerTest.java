package io.taizhang.chassis.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkerTest {

  private static final Duration AGES = Duration.ofHours(1);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Workers workers = new Workers();
  private final Queue<Worker> started = new ConcurrentLinkedQueue<>();
  private final AtomicInteger steps = new AtomicInteger();

  @AfterEach
  void stop() throws InterruptedException {
    for (Worker worker : started) {
      worker.stop(PATIENCE);
    }
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        IllegalStateException.class,
        InterruptedException.class,
        StackOverflowError.class,
        NoClassDefFoundError.class,
        OutOfMemoryError.class
      })
  void whatever_a_step_throws_the_next_one_is_taken(Class<? extends Throwable> kind)
      throws Exception {
    Throwable thrown = kind.getDeclaredConstructor().newInstance();
    start(
        () -> {
          if (steps.incrementAndGet() == 1) {
            sneak(thrown);
          }
          return AGES;
        });
    await().atMost(PATIENCE).until(() -> steps.get() == 2);
    assertThat(workers.dead()).isEmpty();
  }

  @Test
  void an_interruption_does_not_end_the_work() {
    AtomicReference<Thread> thread = new AtomicReference<>();
    start(
        () -> {
          thread.set(Thread.currentThread());
          steps.incrementAndGet();
          return AGES;
        });
    await().atMost(PATIENCE).until(() -> steps.get() == 1);
    thread.get().interrupt();
    await().atMost(PATIENCE).until(() -> steps.get() == 2);
  }

  @Test
  void a_bell_ends_a_rest_and_the_end_of_work_too() throws InterruptedException {
    Worker worker = start(() -> rest());
    await().atMost(PATIENCE).until(() -> steps.get() == 1);
    worker.wake();
    await().atMost(PATIENCE).until(() -> steps.get() == 2);
    worker.stop(PATIENCE);
    worker.wake();
    assertThat(steps).hasValue(2);
    assertThat(workers.dead()).isEmpty();
  }

  @Test
  void a_worker_whose_thread_has_died_is_named_by_the_liveness_check() {
    Worker worker = workers.worker("mortal", AGES, this::rest);
    WorkersAlive check = new WorkersAlive(workers);
    assertThat(check.call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
    worker.start();
    started.add(worker);
    await().atMost(PATIENCE).until(() -> steps.get() == 1);
    assertThat(check.call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);

    Worker dead = workers.worker("dead", Duration.ofNanos(-1), new Bell(), this::end);
    dead.start();
    await().dontCatchUncaughtExceptions().atMost(PATIENCE).until(() -> !workers.dead().isEmpty());
    HealthCheckResponse answer = check.call();
    assertThat(answer.getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
    assertThat(answer.getData().orElseThrow()).containsOnlyKeys("dead");
  }

  private Worker start(Worker.Step step) {
    Worker worker = workers.worker("tested", Duration.ofMillis(5), step);
    started.add(worker);
    worker.start();
    return worker;
  }

  private Duration rest() {
    steps.incrementAndGet();
    return AGES;
  }

  /** A rest that nobody can take: the loop itself fails. */
  private Duration end() {
    return null;
  }

  private static void sneak(Throwable thrown) throws Exception {
    switch (thrown) {
      case Exception exception -> throw exception;
      case Error error -> throw error;
      default -> throw new AssertionError(thrown);
    }
  }
}

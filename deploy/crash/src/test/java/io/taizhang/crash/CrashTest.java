package io.taizhang.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.crash.history.Outcome;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * One fault per seed on a suite that stays up from seed to seed; after each, the whole history so
 * far must be sound. {@code suite.seed} plays a single seed, {@code suite.seeds} as many from 1 on.
 */
@TestInstance(Lifecycle.PER_CLASS)
class CrashTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration LOOK_EVERY = Duration.ofMillis(20);

  private World world;
  private boolean broken;

  @BeforeAll
  void start_the_suite() {
    Awaitility.setDefaultTimeout(PATIENCE);
    Awaitility.setDefaultPollDelay(Duration.ZERO);
    Awaitility.setDefaultPollInterval(LOOK_EVERY);
    world = World.start();
  }

  @AfterAll
  void stop_the_suite() {
    if (world != null) {
      world.close();
    }
  }

  @TestFactory
  Stream<DynamicTest> every_history_is_sound() {
    return seeds()
        .mapToObj(
            seed ->
                DynamicTest.dynamicTest(
                    "seed %d: %s".formatted(seed, Deck.fault(seed).name()), () -> play(seed)));
  }

  private static IntStream seeds() {
    int single = Integer.getInteger("suite.seed", 0);
    return single > 0
        ? IntStream.of(single)
        : IntStream.rangeClosed(1, Integer.getInteger("suite.seeds", 16));
  }

  private void play(int seed) {
    Assumptions.assumeFalse(broken, "a seed before this one left a broken history");
    broken = true;
    long begin = System.nanoTime();
    Fault fault = Deck.fault(seed);
    try {
      fault.strike(world, Deck.chance(seed));
      world.settle();
      world.recorder().askAgain();
      assertThat(world.recorder().unanswered()).as("not answered by a calm suite").isEmpty();
      world.settle();
      assertThat(world.violations()).isEmpty();
    } catch (AssertionError | RuntimeException e) {
      System.out.printf("seed %d FAILED: SUITE_SEED=%d ./suite soak plays it again%n", seed, seed);
      throw e;
    }
    broken = false;
    System.out.printf(
        "seed %d: %s, sound after %d s; so far %d commands: %d acknowledged, %d refused, %d"
            + " unknown%n",
        seed,
        fault.name(),
        Duration.ofNanos(System.nanoTime() - begin).toSeconds(),
        world.recorder().count(),
        world.recorder().count(Outcome.ACKNOWLEDGED),
        world.recorder().count(Outcome.REFUSED),
        world.recorder().count(Outcome.UNKNOWN));
  }
}

package io.taizhang.chassis.messaging.parked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.sample.NoteTaker;
import io.taizhang.chassis.sample.Rows;
import io.taizhang.chassis.security.Caller;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Events of a key arrive over Kafka while those before them are being tried again. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class ReDriveRaceTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int MANY = 60;

  @Inject NoteTaker taker;
  @Inject Mail mail;
  @Inject ReDrive reDrive;
  @Inject DataSource dataSource;

  private final String key = "raced-" + UUID.randomUUID();
  private final List<String> order = new CopyOnWriteArrayList<>();
  private final CountDownLatch gate = new CountDownLatch(1);

  @Test
  void one_that_arrives_while_the_last_parked_one_is_applied_follows_it_at_once() throws Exception {
    mail.fails(key, "1");
    taker.arrange(key, body -> applied(body, body.equals("1")));
    CompletableFuture<ReDrive.Result> running = start();
    await().atMost(PATIENCE).until(() -> order.contains("1"));
    mail.arrives(key, 2, "2");
    new Rows(dataSource).awaitSomebodyWaiting();
    gate.countDown();
    assertThat(running.get(60, TimeUnit.SECONDS).applied()).isEqualTo(1);
    mail.awaitNoted(key, 2);
    assertThat(order).containsExactly("1", "2");
    assertThat(mail.parked(key)).isEmpty();
  }

  @Test
  void one_that_arrives_while_the_last_parked_one_fails_again_stays_behind_it() throws Exception {
    mail.fails(key, "1");
    taker.arrange(
        key,
        body -> {
          applied(body, true);
          throw new IllegalArgumentException("again");
        });
    CompletableFuture<ReDrive.Result> running = start();
    await().atMost(PATIENCE).until(() -> order.contains("1"));
    mail.arrives(key, 2, "2");
    new Rows(dataSource).awaitSomebodyWaiting();
    gate.countDown();
    assertThat(running.get(60, TimeUnit.SECONDS).obstacle()).isPresent();
    mail.awaitParked(key, 2);
    assertThat(order).containsExactly("1");
  }

  @Test
  void whatever_fails_and_arrives_in_between_the_order_of_the_key_is_kept() throws Exception {
    Random luck = new Random(20261122);
    taker.arrange(key, body -> stumble(luck, body));
    CompletableFuture<Void> writer =
        CompletableFuture.runAsync(
            () -> IntStream.rangeClosed(1, MANY).forEach(n -> mail.arrives(key, n, "" + n)));
    List<CompletableFuture<Void>> drivers =
        IntStream.range(0, 2).mapToObj(n -> CompletableFuture.runAsync(this::driveOn)).toList();
    writer.get(60, TimeUnit.SECONDS);
    for (CompletableFuture<Void> driver : drivers) {
      driver.get(60, TimeUnit.SECONDS);
    }
    assertThat(Set.copyOf(mail.noted(key))).hasSize(MANY);
    assertThat(mail.noted(key)).hasSize(MANY);
    assertThat(order).isEqualTo(IntStream.rangeClosed(1, MANY).mapToObj(String::valueOf).toList());
  }

  private void driveOn() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (mail.noted(key).size() < MANY && System.nanoTime() < end) {
      reDrive.run(queue());
    }
  }

  private void stumble(Random luck, String body) {
    synchronized (luck) {
      if (luck.nextInt(3) == 0) {
        throw new IllegalArgumentException("stumbled over " + body);
      }
    }
    applied(body, false);
  }

  private void applied(String body, boolean gated) {
    order.add(body);
    if (gated) {
      try {
        assertThat(gate.await(60, TimeUnit.SECONDS)).isTrue();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private CompletableFuture<ReDrive.Result> start() {
    return CompletableFuture.supplyAsync(() -> reDrive.run(queue()));
  }

  private ReDrive.Queue queue() {
    Caller admin = new Caller("admin", "admin", Set.of("admin"), "350000", null, null);
    return new ReDrive.Queue(admin, "350000", taker, key);
  }
}

package io.taizhang.chassis.clockbook;

import static io.taizhang.chassis.clockbook.Desk.MONDAY;
import static io.taizhang.chassis.clockbook.Desk.at;
import static io.taizhang.chassis.clockbook.Desk.off;
import static io.taizhang.chassis.clockbook.Desk.workingDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.failure.Failures;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.sample.Rows;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.CalendarVersion;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writers, installations and re-dating at the same time, each in a transaction of its own. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class RedatingRaceTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Inject Desk desk;
  @Inject ClockBook book;
  @Inject Redater redater;
  @Inject RedatingEngine engine;
  @Inject GatedRedatingStore store;
  @Inject DataSource dataSource;

  private final RegionPath country = Desk.country();
  private ExecutorService threads = Executors.newCachedThreadPool();

  @BeforeEach
  void hold() throws SQLException {
    threads = Executors.newCachedThreadPool();
    store.hold();
    carryThrough();
  }

  @AfterEach
  void release() throws SQLException {
    threads.close();
    carryThrough();
    store.release();
  }

  @Test
  void an_installation_waits_for_a_writer_whose_clock_is_then_redated() throws Exception {
    CalendarVersion version = desk.next(country, off("2026-09-10"));
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    Future<StoredClock> writer =
        threads.submit(
            () ->
                QuarkusTransaction.requiringNew()
                    .call(
                        () -> {
                          StoredClock clock = desk.start(country, MONDAY, workingDays(5), null);
                          written.countDown();
                          awaited(go);
                          return clock;
                        }));
    awaited(written);
    Future<Boolean> installation = threads.submit(() -> desk.install(version));
    try {
      new Rows(dataSource).awaitSomebodyWaiting();
      assertThat(installation.isDone()).isFalse();
    } finally {
      go.countDown();
    }
    assertThat(installation.get()).isTrue();
    carryThrough();

    StoredClock clock = writer.get();
    assertThat(clock.lastReckoned().dueAt()).isEqualTo(at("2026-09-14T17:30"));
    assertThat(desk.dueAt(clock)).isEqualTo(at("2026-09-15T17:30"));
    assertThat(desk.rescheduled(clock)).hasSize(1);
  }

  @Test
  void a_writer_waits_for_an_installation_and_reckons_by_it() throws Exception {
    CalendarVersion version = desk.next(country, off("2026-09-10"));
    CountDownLatch installed = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    Future<?> installation =
        threads.submit(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          desk.installHere(version);
                          installed.countDown();
                          awaited(go);
                        }));
    awaited(installed);
    Future<StoredClock> writer = threads.submit(() -> desk.started(country, 5));
    try {
      new Rows(dataSource).awaitSomebodyWaiting();
      assertThat(writer.isDone()).isFalse();
    } finally {
      go.countDown();
    }
    installation.get();
    carryThrough();

    StoredClock clock = writer.get();
    assertThat(clock.lastReckoned().dueAt()).isEqualTo(at("2026-09-15T17:30"));
    assertThat(clock.lastReckoned().calendarVersion()).isEqualTo(version.version());
    assertThat(desk.read(clock)).isEqualTo(clock);
    assertThat(desk.rescheduled(clock)).isEmpty();
  }

  @Test
  void a_clock_changed_between_read_and_update_is_not_overwritten() throws Exception {
    StoredClock clock = desk.started(country, 5);
    StoredClock other = desk.started(country, 5);
    desk.install(desk.next(country, off("2026-09-10")));
    AtomicReference<StoredClock> paused = new AtomicReference<>();
    store.afterTheNextRead(
        () ->
            paused.set(
                elsewhere(
                    () -> desk.add(clock, desk.pause("p1", "2026-09-08T10:00", "2026-09-09")))));

    assertThat(redater.batch(10)).contains(Redater.Done.NOTHING);
    assertThat(redater.batch(10)).contains(new Redater.Done(2, 1));
    carryThrough();

    assertThat(desk.read(clock)).isEqualTo(paused.get());
    assertThat(desk.read(clock).revision()).isEqualTo(2);
    assertThat(desk.dueAt(clock)).isEqualTo(at("2026-09-17T17:30"));
    assertThat(desk.told(clock))
        .extracting(Event::type)
        .containsExactly(
            "io.taizhang.ledger.clock.started.v1", "io.taizhang.ledger.clock.paused.v1");
    assertThat(desk.dueAt(other)).isEqualTo(at("2026-09-15T17:30"));
  }

  @Test
  void while_one_takes_a_batch_another_gets_nothing() throws Exception {
    StoredClock clock = desk.started(country, 5);
    desk.install(desk.next(country, off("2026-09-10")));
    assertThat(redater.batch(10)).contains(Redater.Done.NOTHING);
    AtomicReference<Optional<Redater.Done>> second = new AtomicReference<>();
    store.afterTheNextRead(() -> second.set(elsewhere(() -> redater.batch(10))));

    assertThat(redater.batch(10)).contains(new Redater.Done(1, 1));

    assertThat(second.get()).isEmpty();
    assertThat(desk.read(clock).revision()).isEqualTo(2);
  }

  @Test
  void several_at_once_write_each_clock_once() throws Exception {
    List<StoredClock> clocks =
        IntStream.range(0, 40).mapToObj(_ -> desk.started(country, 5)).toList();
    desk.install(desk.next(country, off("2026-09-10")));
    Callable<Integer> redating = () -> whileOpen(3);

    int moved = 0;
    for (Future<Integer> count :
        threads.invokeAll(List.of(redating, redating, redating, redating))) {
      moved += count.get();
    }

    assertThat(moved).isEqualTo(40);
    for (StoredClock clock : clocks) {
      assertThat(desk.read(clock).revision()).isEqualTo(2);
      assertThat(desk.rescheduled(clock)).hasSize(1);
    }
  }

  @Test
  void a_batch_gives_up_before_a_locked_clock_and_its_writer_goes_on() throws Exception {
    StoredClock held = desk.started(country, 5);
    StoredClock free = desk.started(country, 5);
    desk.install(desk.next(country, off("2026-09-10")));
    CountDownLatch locked = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    Future<StoredClock> writer = threads.submit(() -> pausing(held, locked, go));
    awaited(locked);
    assertThat(redater.batch(10)).contains(Redater.Done.NOTHING);

    Throwable failure;
    long begun = System.nanoTime();
    try {
      failure = catchThrowable(() -> redater.batch(10));
    } finally {
      go.countDown();
    }
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);

    assertThat(Failures.heldUp(failure)).isTrue();
    assertThat(millis).isBetween(40L, 5_000L);
    assertThat(desk.read(free)).isEqualTo(free);
    StoredClock paused = writer.get();
    carryThrough();
    assertThat(desk.read(held)).isEqualTo(paused);
    assertThat(desk.dueAt(held)).isEqualTo(at("2026-09-17T17:30"));
    assertThat(desk.dueAt(free)).isEqualTo(at("2026-09-15T17:30"));
    assertThat(desk.rescheduled(free)).hasSize(1);
  }

  @Test
  void the_engine_tries_again_until_the_writer_is_done() throws Exception {
    List<StoredClock> clocks =
        IntStream.range(0, 10).mapToObj(_ -> desk.started(country, 5)).toList();
    CountDownLatch locked = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    desk.install(desk.next(country, off("2026-09-10")));
    Future<StoredClock> writer = threads.submit(() -> pausing(clocks.get(4), locked, go));
    awaited(locked);
    store.release();
    engine.wake();
    try {
      new Rows(dataSource).awaitSomebodyWaiting();
      assertThat(engine.settled()).isFalse();
    } finally {
      go.countDown();
    }
    await().atMost(PATIENCE).until(engine::settled);

    assertThat(desk.read(clocks.get(4))).isEqualTo(writer.get());
    for (StoredClock clock : clocks) {
      assertThat(desk.read(clock).revision()).isEqualTo(2);
      assertThat(desk.told(clock)).hasSize(2);
    }
  }

  @Test
  void the_engine_carries_an_installation_through_by_itself() {
    StoredClock clock = desk.started(country, 5);
    store.release();
    long before = engine.position();
    desk.install(desk.next(country, off("2026-09-10")));
    await().atMost(PATIENCE).until(engine::settled);
    assertThat(desk.dueAt(clock)).isEqualTo(at("2026-09-15T17:30"));
    assertThat(engine.position()).isGreaterThan(before);
  }

  private StoredClock pausing(StoredClock clock, CountDownLatch locked, CountDownLatch go) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              assertThat(book.lock(clock.id())).isPresent();
              locked.countDown();
              awaited(go);
              return book.add(clock.id(), desk.pause("p1", "2026-09-08T10:00", "2026-09-09"));
            });
  }

  private void carryThrough() throws SQLException {
    Optional<Redater.Done> done = batch(100);
    while (done.isPresent()) {
      done = batch(100);
    }
  }

  private int whileOpen(int most) throws SQLException {
    int moved = 0;
    while (store.open() > 0) {
      moved += batch(most).map(Redater.Done::moved).orElse(0);
    }
    return moved;
  }

  /** As the engine takes one: who meets another, at its last stretch too, comes again. */
  private Optional<Redater.Done> batch(int most) throws SQLException {
    try {
      return redater.batch(most);
    } catch (RuntimeException | SQLException e) {
      if (!Failures.heldUp(e)) {
        throw e;
      }
      return Optional.of(Redater.Done.NOTHING);
    }
  }

  private <T> T elsewhere(Callable<T> work) {
    try {
      return threads.submit(work).get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void awaited(CountDownLatch latch) {
    try {
      assertThat(latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

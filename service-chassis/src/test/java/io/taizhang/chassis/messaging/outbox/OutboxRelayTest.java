package io.taizhang.chassis.messaging.outbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.taizhang.chassis.sample.Topic;
import io.taizhang.chassis.worker.Workers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxRelayTest {

  private static final Duration SHORT = Duration.ofMillis(400);
  private static final Duration LONG = Duration.ofMinutes(10);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int WRITERS = 4;
  private static final int KEYS = 6;
  private static final int ACTS = 60;

  private static RelayBench bench;

  private final List<OutboxRelay> relays = new ArrayList<>();
  private final AtomicInteger batches = new AtomicInteger();

  record Settings(int batch, Duration lease, Duration gather) implements OutboxConfig {
    @Override
    public String service() {
      return "ledger";
    }

    @Override
    public String topic() {
      return "unused";
    }

    @Override
    public Duration idle() {
      return Duration.ofMillis(10);
    }
  }

  /** Now and then silent for longer than its lease lasts, in the middle of its work. */
  static final class DrowsySender extends EventSender {
    private final Random random = new Random(7);

    DrowsySender() {
      super(Topic.broker());
    }

    @Override
    void send(List<RelayStore.Outgoing> batch) throws InterruptedException {
      if (random.nextInt(6) == 0) {
        LockSupport.parkNanos(SHORT.multipliedBy(2).toNanos());
      }
      super.send(batch);
    }
  }

  /** Counts how often it was asked for the lease. */
  static final class CountingStore extends RelayStore {
    private final AtomicInteger looks = new AtomicInteger();

    CountingStore() {
      super(bench.dataSource());
    }

    @Override
    OptionalLong takeLease(UUID owner, Duration length) throws SQLException {
      looks.incrementAndGet();
      return super.takeLease(owner, length);
    }
  }

  /** Counts the batches, and those that it could not send. */
  static final class CountingSender extends EventSender {
    private final AtomicInteger tried = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();

    CountingSender(Map<String, Object> broker) {
      super(broker);
    }

    @Override
    void send(List<RelayStore.Outgoing> batch) throws InterruptedException {
      tried.incrementAndGet();
      try {
        super.send(batch);
      } catch (IllegalStateException e) {
        failures.incrementAndGet();
        throw e;
      }
    }
  }

  @BeforeAll
  static void open() {
    bench = RelayBench.open();
  }

  @BeforeEach
  void clear() {
    bench.clear();
  }

  @AfterEach
  void stop() throws InterruptedException {
    for (OutboxRelay relay : relays) {
      relay.stop(new ShutdownEvent());
    }
  }

  @Test
  void two_drowsy_relays_lose_nothing_and_keep_the_order_of_each_key_and_a_log_without_a_gap()
      throws Exception {
    Topic topic = Topic.create("relay-race");
    start(new DrowsySender(), SHORT);
    start(new DrowsySender(), SHORT);

    int[] written = writeInParallel(topic);

    int total = IntStream.of(written).sum();
    await().atMost(PATIENCE).until(() -> bench.waiting() == 0);
    List<RelayBench.Logged> log = bench.log();
    assertThat(log)
        .extracting(RelayBench.Logged::position)
        .isEqualTo(LongStream.rangeClosed(1, total).boxed().toList());
    Map<String, List<Long>> logged =
        log.stream()
            .collect(
                groupingBy(RelayBench.Logged::key, mapping(RelayBench.Logged::sequence, toList())));
    for (int key = 0; key < KEYS; key++) {
      List<Long> inOrder = LongStream.rangeClosed(1, written[key]).boxed().toList();
      assertThat(logged.get("key-" + key)).isEqualTo(inOrder);
      assertThat(topic.firstOccurrences("key-" + key))
          .isEqualTo(inOrder.stream().map(String::valueOf).toList());
    }
    assertThat(bench.number("select epoch from relay")).as("hand-overs").isGreaterThan(1);
  }

  @Test
  void an_event_that_the_broker_refuses_holds_all_back_until_it_passes() {
    Topic topic = Topic.create("relay-refused");
    bench.put(topic.name(), "a", 1, "1");
    bench.put("no such topic", "a", 2, "2");
    bench.put(topic.name(), "a", 3, "3");
    CountingSender sender = new CountingSender(Topic.broker());
    start(sender, LONG);
    await().atMost(PATIENCE).until(() -> sender.failures.get() >= 2);
    assertThat(topic.firstOccurrences("a")).doesNotContain("3");
    assertThat(bench.waiting()).isEqualTo(3);
    assertThat(bench.log()).isEmpty();

    bench.execute("update outbox set topic = '" + topic.name() + "'");

    await().atMost(PATIENCE).until(() -> bench.waiting() == 0);
    assertThat(topic.firstOccurrences("a")).containsExactly("1", "2", "3");
    assertThat(bench.log())
        .extracting(RelayBench.Logged::position, RelayBench.Logged::sequence)
        .containsExactly(tuple(1L, 1L), tuple(2L, 2L), tuple(3L, 3L));
  }

  @Test
  void nothing_overtakes_an_event_that_could_not_be_sent() {
    Topic topic = Topic.create("relay-overtaking");
    Map<String, Object> narrow = new HashMap<>(Topic.broker());
    narrow.put("max.request.size", 1000);
    bench.put(topic.name(), "a", 1, "1");
    bench.put(topic.name(), "a", 2, "2".repeat(2000));
    bench.put(topic.name(), "a", 3, "3");
    CountingSender sender = new CountingSender(narrow);
    start(sender, LONG);
    await().atMost(PATIENCE).until(() -> sender.failures.get() >= 2);
    assertThat(topic.firstOccurrences("a")).doesNotContain("3");
    bench.execute("update outbox set payload = '2' where sequence = 2");
    await().atMost(PATIENCE).until(() -> bench.waiting() == 0);
    assertThat(topic.firstOccurrences("a")).containsExactly("1", "2", "3");
  }

  @Test
  void only_the_holder_of_the_lease_works_until_the_lease_runs_out() throws Exception {
    RelayStore store = new RelayStore(bench.dataSource());
    UUID first = UUID.randomUUID();
    UUID second = UUID.randomUUID();
    assertThat(store.takeLease(first, LONG)).hasValue(1);
    assertThat(store.takeLease(second, LONG)).isEmpty();
    assertThat(store.takeLease(first, Duration.ofMillis(1))).hasValue(1);
    await().atMost(PATIENCE).until(() -> store.takeLease(second, LONG).equals(OptionalLong.of(2)));
    assertThat(store.takeLease(first, LONG)).isEmpty();
  }

  @Test
  void a_lease_given_back_is_free_at_once_and_one_that_was_lost_is_not_given_back()
      throws Exception {
    RelayStore store = new RelayStore(bench.dataSource());
    UUID first = UUID.randomUUID();
    UUID second = UUID.randomUUID();
    store.takeLease(first, LONG);
    store.giveLeaseBack(second);
    assertThat(store.takeLease(second, LONG)).isEmpty();
    store.giveLeaseBack(first);
    assertThat(store.takeLease(second, LONG)).hasValue(2);
  }

  @Test
  void a_relay_that_stops_lets_the_next_one_work_at_once() throws InterruptedException {
    Topic topic = Topic.create("relay-restart");
    OutboxRelay first = start(new EventSender(Topic.broker()), LONG);
    bench.append(topic.name(), "a", false);
    await().atMost(PATIENCE).until(() -> bench.waiting() == 0);
    await().atMost(PATIENCE).untilAtomic(batches, equalTo(1));
    relays.remove(first);
    first.stop(new ShutdownEvent());
    start(new EventSender(Topic.broker()), LONG);
    bench.append(topic.name(), "a", false);
    await().atMost(PATIENCE).until(() -> bench.waiting() == 0);
    assertThat(topic.firstOccurrences("a")).containsExactly("1", "2");
  }

  @Test
  void commits_do_not_make_a_relay_in_waiting_ask_for_the_lease() throws Exception {
    CountingStore store = new CountingStore();
    store.takeLease(UUID.randomUUID(), LONG);
    OutboxRelay waiting =
        start(store, new EventSender(Topic.broker()), new Settings(20, LONG, Duration.ZERO));
    await().atMost(PATIENCE).untilAtomic(store.looks, equalTo(2));
    await()
        .atMost(PATIENCE)
        .during(SHORT)
        .until(
            () -> {
              waiting.wake();
              return store.looks.get() == 2;
            });
  }

  @Test
  void one_batch_and_no_more_is_sent_while_the_one_before_is_being_moved() throws Exception {
    Topic topic = Topic.create("relay-ahead");
    CountingSender sender = new CountingSender(Topic.broker());
    start(sender, LONG);
    bench.append(topic.name(), "a", false);
    await().atMost(PATIENCE).until(() -> bench.waiting() == 0);
    try (Connection holder = bench.dataSource().getConnection();
        Statement lock = holder.createStatement()) {
      holder.setAutoCommit(false);
      lock.execute("select from relay for update");
      bench.append(topic.name(), "a", false);
      await().atMost(PATIENCE).untilAtomic(sender.tried, equalTo(2));
      bench.append(topic.name(), "a", false);
      await().atMost(PATIENCE).untilAtomic(sender.tried, equalTo(3));
      bench.append(topic.name(), "a", false);
      await()
          .atMost(PATIENCE)
          .during(SHORT)
          .until(() -> sender.tried.get() == 3 && bench.waiting() == 3);
      holder.rollback();
    }
    await().atMost(PATIENCE).until(() -> bench.waiting() == 0);
    assertThat(topic.firstOccurrences("a")).containsExactly("1", "2", "3", "4");
    assertThat(bench.log()).extracting(RelayBench.Logged::sequence).containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void events_that_come_one_by_one_leave_in_few_batches() {
    Duration gather = Duration.ofMillis(100);
    Topic topic = Topic.create("relay-gathering");
    CountingSender sender = new CountingSender(Topic.broker());
    long begin = System.nanoTime();
    start(new RelayStore(bench.dataSource()), sender, new Settings(1_000, LONG, gather));
    for (int event = 0; event < 300; event++) {
      bench.append(topic.name(), "a", false);
    }
    await().atMost(PATIENCE).until(() -> bench.waiting() == 0);
    long gatherings = (System.nanoTime() - begin) / gather.toNanos();
    assertThat(sender.tried.get()).isPositive().isLessThanOrEqualTo((int) gatherings + 1);
  }

  @Test
  void a_stale_epoch_moves_nothing() throws Exception {
    RelayStore store = new RelayStore(bench.dataSource());
    UUID owner = UUID.randomUUID();
    bench.append("any", "a", false);
    bench.append("any", "b", false);
    long epoch = store.takeLease(owner, LONG).orElseThrow();
    List<RelayStore.Outgoing> batch = store.nextBatch(10, List.of());
    assertThat(store.moveToLog(batch, owner, epoch - 1, LONG)).isFalse();
    assertThat(store.moveToLog(batch, UUID.randomUUID(), epoch, LONG)).isFalse();
    assertThat(bench.waiting()).isEqualTo(2);
    assertThat(bench.log()).isEmpty();
    assertThat(store.moveToLog(batch, owner, epoch, LONG)).isTrue();
    assertThat(bench.log()).extracting(RelayBench.Logged::position).containsExactly(1L, 2L);
    assertThat(store.moveToLog(batch, owner, epoch, LONG)).as("moved twice").isFalse();
    assertThat(bench.number("select last_position from relay")).isEqualTo(2);
  }

  private OutboxRelay start(EventSender sender, Duration lease) {
    Settings settings = new Settings(20, lease, Duration.ofMillis(1));
    return start(new RelayStore(bench.dataSource()), sender, settings);
  }

  private OutboxRelay start(RelayStore store, EventSender sender, Settings settings) {
    OutboxRelay relay =
        new OutboxRelay(
            store,
            sender,
            new RelayWakeUp(),
            settings,
            new Workers(),
            List.of(batches::incrementAndGet));
    relay.start(new StartupEvent());
    relays.add(relay);
    return relay;
  }

  private static int[] writeInParallel(Topic topic) throws Exception {
    int[] written = new int[KEYS];
    try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
      List<Future<int[]>> writers =
          IntStream.range(0, WRITERS)
              .mapToObj(seed -> threads.submit(() -> write(topic, seed)))
              .toList();
      for (Future<int[]> writer : writers) {
        int[] own = writer.get();
        IntStream.range(0, KEYS).forEach(key -> written[key] += own[key]);
      }
    }
    return written;
  }

  private static int[] write(Topic topic, int seed) {
    Random random = new Random(seed);
    int[] written = new int[KEYS];
    for (int act = 0; act < ACTS; act++) {
      int key = random.nextInt(KEYS);
      boolean undone = random.nextInt(5) == 0;
      bench.append(topic.name(), "key-" + key, undone);
      written[key] += undone ? 0 : 1;
    }
    return written;
  }
}

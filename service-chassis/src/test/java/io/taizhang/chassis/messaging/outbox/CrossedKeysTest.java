package io.taizhang.chassis.messaging.outbox;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.sample.Rows;
import io.taizhang.chassis.sample.Topic;
import io.taizhang.chassis.security.RegionPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Two transactions tell of the same keys at one time, the one in the opposite order (ADR 0026). */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class CrossedKeysTest {

  private static final Topic TOPIC = new Topic("taizhang.ledger.v1");
  private static final RegionPath REGION = RegionPath.root("350000").child("350500");
  private static final List<String> KEYS =
      List.of("crossed-a", "crossed-b", "crossed-c", "crossed-d", "crossed-e", "crossed-f");
  private static final String HOLD =
      "select seq from stream where stream_key = ? for update nowait";
  private static final String WAITING =
      """
      select count(*) from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'
         and query like '%insert into stream%'
      """;

  record Told(String what) {}

  @Inject Outbox outbox;
  @Inject EventJson json;
  @Inject DataSource dataSource;

  @Test
  void they_wait_for_the_first_counter_holding_none_and_are_told_one_after_the_other()
      throws Exception {
    tell("before", KEYS);
    CyclicBarrier bothHaveTold = new CyclicBarrier(2);
    try (ExecutorService threads = Executors.newFixedThreadPool(2);
        Connection elsewhere = dataSource.getConnection()) {
      elsewhere.setAutoCommit(false);
      hold(elsewhere, KEYS.getFirst());
      Future<?> one = threads.submit(() -> tellTogether("one", KEYS, bothHaveTold));
      Future<?> other = threads.submit(() -> tellTogether("other", KEYS.reversed(), bothHaveTold));
      try {
        await()
            .atMost(Duration.ofSeconds(30))
            .until(() -> new Rows(dataSource).read(WAITING).equals(List.of("2")));
        assertThatCode(this::holdTheOthers).doesNotThrowAnyException();
      } finally {
        elsewhere.rollback();
      }
      one.get(30, TimeUnit.SECONDS);
      other.get(30, TimeUnit.SECONDS);
    }

    Map<String, List<String>> told =
        KEYS.stream().collect(toMap(Function.identity(), this::toldOf));
    List<String> first = told.get(KEYS.getFirst());
    assertThat(first).isIn(inTurn("one", "other"), inTurn("other", "one"));
    assertThat(told.values()).as("one wholly before the other").containsOnly(first);
  }

  private static List<String> inTurn(String first, String second) {
    return List.of("1 before", "2 " + first, "3 " + second);
  }

  private void tellTogether(String what, List<String> keys, CyclicBarrier bothHaveTold) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              append(what, keys);
              meet(bothHaveTold);
            });
  }

  private void tell(String what, List<String> keys) {
    QuarkusTransaction.requiringNew().run(() -> append(what, keys));
  }

  private void append(String what, List<String> keys) {
    keys.forEach(
        key -> outbox.append(new Fact("note.told", key, "subject", REGION, new Told(what))));
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await(30, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException("the other has not told yet", e);
    }
  }

  private void holdTheOthers() throws SQLException {
    try (Connection third = dataSource.getConnection()) {
      third.setAutoCommit(false);
      try {
        for (String key : KEYS.subList(1, KEYS.size())) {
          hold(third, key);
        }
      } finally {
        third.rollback();
      }
    }
  }

  private static void hold(Connection connection, String key) throws SQLException {
    try (PreparedStatement hold = connection.prepareStatement(HOLD)) {
      hold.setString(1, key);
      assertThat(hold.executeQuery().next()).isTrue();
    }
  }

  private List<String> toldOf(String key) {
    await().atMost(Duration.ofSeconds(30)).until(() -> TOPIC.firstOccurrences(key).size() >= 3);
    return TOPIC.firstOccurrences(key).stream().map(json::read).map(this::line).toList();
  }

  private String line(Event event) {
    return event.sequence() + " " + json.data(event, Told.class).what();
  }
}

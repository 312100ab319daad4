package io.taizhang.notification.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.failure.Failures;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.notification.clock.OpenedOrders;
import io.taizhang.notification.clock.WatchedClocks;
import io.taizhang.notification.deadline.history.Fired;
import io.taizhang.notification.deadline.history.FiringHistory;
import io.taizhang.notification.fixture.Clocks;
import io.taizhang.notification.fixture.MailServer;
import io.taizhang.notification.intent.Intents;
import io.taizhang.notification.ladder.Ladders;
import io.taizhang.notification.ladder.domain.Rung;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Two engines whose connections are ended at any moment and whose database crashes, with clocks of
 * their own that jump back and forth; clocks told in any order and business time that jumps:
 * exactly one intent each, none early, none lost. {@code deadline.seeds} plays as many seeds from 1
 * on, {@code deadline.seed} a single one.
 */
@QuarkusTest
@WithTestResource(SuiteParts.class)
@WithTestResource(MailServer.class)
class DeadlineStoryTest {

  private static final int SEEDS = 10;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final Instant BEGIN = Instant.parse("2026-10-12T01:00:00Z");
  private static final Duration END = Duration.ofDays(60);
  private static final Duration CALM = Duration.ofSeconds(60);
  private static final UUID FIRST_LADDER = UUID.fromString("01994000-0000-7000-8000-000000000001");
  private static final String FIRED =
      "select id, clock_id, rung, revision, armed_at, fired_at from intent where clock_id = any (?)";
  private static final String PUBLISHED =
      """
      select stream_key || '/' || (payload::jsonb #>> '{data,rung}') || '/'
             || (payload::jsonb #>> '{data,revision}')
        from (select stream_key, event_type, payload from outbox
              union all select stream_key, event_type, payload from event_log) told
       where event_type like '%.rung.fired.v1' and stream_key = any (?::text[])
      """;
  private static final String MESSAGES =
      """
      select intent_id || '/' || recipient_kind || '/' || recipient_key from message
       where clock_id = any (?)
      """;

  @Inject WatchedClocks clocks;
  @Inject OpenedOrders orders;
  @Inject Ladders ladders;
  @Inject Intents intents;
  @Inject Deadlines deadlines;
  @Inject Withdrawal withdrawal;
  @Inject Calendars calendars;
  @Inject Event<RungsArmed> armed;
  @Inject Round round;
  @Inject DataSource dataSource;

  @TestFactory
  Stream<DynamicTest> every_rung_has_exactly_one_intent() {
    int single = Integer.getInteger("deadline.seed", 0);
    IntStream seeds =
        single > 0
            ? IntStream.of(single)
            : IntStream.rangeClosed(1, Integer.getInteger("deadline.seeds", SEEDS));
    return seeds.mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> play(seed)));
  }

  private void play(int seed) throws Exception {
    Random random = new Random(seed * SPREAD);
    StoryClock clock = new StoryClock(BEGIN);
    Arming arming =
        new Arming(
            clocks, orders, ladders, intents, deadlines, withdrawal, calendars, armed, clock);
    Story story =
        new Story(arming, ladders.ladder(FIRST_LADDER, Clocks.QUANZHOU.value()), clock, random);
    Assassin assassin = new Assassin(random.nextLong());
    Replica one = new Replica("replica one", round, clock, random.nextLong());
    Replica two = new Replica("replica two", round, clock, random.nextLong());
    try (assassin;
        one;
        two) {
      story.tell();
      clock.jump(END);
    }
    await().atMost(CALM).until(() -> calm(clock.instant()));
    FiringHistory history = history(story, clock.instant());
    assertThat(history.violations())
        .as("seed %d; -Ddeadline.seed=%d plays it again", seed, seed)
        .isEmpty();
    assertThat(pending(story)).as("still pending").isZero();
    assertThat(history.fired()).as("nothing fired").isNotEmpty();
    System.out.printf(
        "seed %d: sound; %d told, %d fired, %d connections ended, %d crashes of the database, %d"
            + " jumps of a replica's clock, %d times begun again%n",
        seed,
        story.told().size(),
        history.fired().size(),
        assassin.killed(),
        assassin.restarted(),
        one.jumped() + two.jumped(),
        one.broken() + two.broken());
  }

  /** Fires what is left; a connection may still be found broken. */
  private boolean calm(Instant now) throws SQLException {
    try {
      return round.fire(now, 1_000) == 0;
    } catch (RuntimeException | SQLException e) {
      if (Failures.passing(e)) {
        return false;
      }
      throw e;
    }
  }

  private FiringHistory history(Story story, Instant now) throws SQLException {
    List<Fired> fired = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(FIRED)) {
      select.setArray(1, connection.createArrayOf("uuid", story.clocks().toArray()));
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          fired.add(
              new Fired(
                  rows.getObject(1, UUID.class),
                  rows.getObject(2, UUID.class),
                  Rung.valueOf(rows.getString(3)),
                  rows.getLong(4),
                  rows.getObject(5, OffsetDateTime.class).toInstant(),
                  rows.getObject(6, OffsetDateTime.class).toInstant()));
        }
      }
    }
    return new FiringHistory(
        story.told(), fired, texts(PUBLISHED, story), texts(MESSAGES, story), now);
  }

  private long pending(Story story) throws SQLException {
    return texts("select id from deadline where clock_id = any (?)", story).size();
  }

  private List<String> texts(String sql, Story story) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setArray(1, connection.createArrayOf("uuid", story.clocks().toArray()));
      try (ResultSet rows = select.executeQuery()) {
        List<String> found = new ArrayList<>();
        while (rows.next()) {
          found.add(rows.getString(1));
        }
        return found;
      }
    }
  }
}

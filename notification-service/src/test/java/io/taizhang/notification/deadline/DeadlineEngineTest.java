package io.taizhang.notification.deadline;

import static io.taizhang.notification.ladder.domain.Rung.CIRCULAR;
import static io.taizhang.notification.ladder.domain.Rung.RED_CARD;
import static io.taizhang.notification.ladder.domain.Rung.REMINDER;
import static io.taizhang.notification.ladder.domain.Rung.SUPERVISION_ORDER;
import static io.taizhang.notification.ladder.domain.Rung.URGE;
import static io.taizhang.notification.ladder.domain.Rung.YELLOW_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.time.ClockPhase;
import io.taizhang.notification.clock.OpenedOrder;
import io.taizhang.notification.fixture.Clocks;
import io.taizhang.notification.fixture.MailServer;
import io.taizhang.notification.ladder.domain.Rung;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Business time stands at 2026-09-14; what comes later is fired by hand, with its own now. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
@WithTestResource(MailServer.class)
class DeadlineEngineTest {

  private static final Instant DUE = at("2026-10-08T17:30");
  private static final Instant AFTER_ALL = at("2026-10-12T17:30");

  @Inject Arming arming;
  @Inject Firing firing;
  @Inject Deadlines deadlines;
  @Inject DataSource dataSource;

  @Test
  void each_rung_fires_once_and_in_order() throws SQLException {
    Clocks clock = told(Clocks.due(DUE));
    fire("2026-09-30T08:29");
    assertThat(fired(clock)).isEmpty();
    fire("2026-09-30T08:30");
    assertThat(fired(clock)).containsExactly(REMINDER);
    fire("2026-10-12T17:29");
    assertThat(fired(clock)).containsExactly(REMINDER, URGE, YELLOW_CARD);
    fire("2026-10-12T17:30");
    fire("2026-10-12T17:30");
    assertThat(fired(clock)).containsExactly(REMINDER, URGE, YELLOW_CARD, RED_CARD);
    assertThat(pending(clock)).isEmpty();
  }

  @Test
  void two_engines_at_once_make_one_intent_each() throws Exception {
    List<Clocks> clocks = Stream.generate(() -> told(Clocks.due(DUE))).limit(50).toList();
    try (ExecutorService engines = Executors.newFixedThreadPool(2)) {
      CyclicBarrier together = new CyclicBarrier(2);
      List<Future<?>> both = new ArrayList<>();
      for (int engine = 0; engine < 2; engine++) {
        both.add(
            engines.submit(
                () -> {
                  together.await();
                  while (firing.fireDue(AFTER_ALL, 7) > 0) {
                    Thread.onSpinWait();
                  }
                  return null;
                }));
      }
      for (Future<?> engine : both) {
        engine.get();
      }
    }
    assertThat(clocks)
        .allSatisfy(
            clock ->
                assertThat(fired(clock))
                    .containsExactlyInAnyOrder(REMINDER, URGE, YELLOW_CARD, RED_CARD));
  }

  @Test
  void a_higher_revision_arms_anew_and_an_older_one_is_ignored() {
    Clocks clock = told(Clocks.due(DUE));
    told(clock.revision(3).dueAt(at("2026-10-20T17:30")));
    assertThat(armedAt(clock, RED_CARD)).isEqualTo(at("2026-10-23T17:30"));
    told(clock.revision(2).dueAt(at("2026-10-09T17:30")));
    told(clock.revision(3).dueAt(at("2026-10-09T17:30")));
    assertThat(armedAt(clock, RED_CARD)).isEqualTo(at("2026-10-23T17:30"));
  }

  @Test
  void a_fired_rung_is_armed_again_only_when_its_new_instant_is_to_come() throws SQLException {
    Clocks clock = told(Clocks.due(DUE));
    fire("2026-10-09T08:30");
    told(clock.revision(2).dueAt(at("2026-09-10T17:30")));
    assertThat(pending(clock)).containsExactlyInAnyOrder(YELLOW_CARD, RED_CARD);
    told(clock.revision(3).dueAt(at("2026-10-20T17:30")));
    assertThat(pending(clock)).containsExactlyInAnyOrder(REMINDER, URGE, YELLOW_CARD, RED_CARD);
  }

  @Test
  void a_pause_disarms_and_going_on_arms_again() {
    Clocks clock = told(Clocks.due(DUE));
    told(clock.revision(2).phase(ClockPhase.PAUSED));
    assertThat(pending(clock)).isEmpty();
    told(clock.revision(3).dueAt(at("2026-10-15T17:30")));
    assertThat(pending(clock)).hasSize(4);
    told(clock.revision(4).phase(ClockPhase.STOPPED));
    assertThat(pending(clock)).isEmpty();
  }

  @Test
  void the_notice_of_an_order_stays_armed_when_the_clock_stops_and_a_second_order_adds_none()
      throws SQLException {
    Clocks clock = told(Clocks.due(DUE));
    Instant opened = at("2026-10-12T17:30");
    opened(clock, "DB-1", opened);
    opened(clock, "DB-2", opened);
    told(clock.revision(2).phase(ClockPhase.STOPPED));
    assertThat(pending(clock)).containsExactly(SUPERVISION_ORDER, CIRCULAR);
    assertThat(armedAt(clock, SUPERVISION_ORDER)).isEqualTo(at("2026-10-13T08:30"));
    fire("2026-10-13T08:30");
    assertThat(texts(clock)).hasSize(4).allMatch(text -> text.contains("督办单 DB-1，"));
  }

  @Test
  void a_reminder_that_comes_too_late_keeps_the_reason_and_tells_nobody() throws SQLException {
    Clocks clock = told(Clocks.due(DUE));
    fire("2026-10-08T18:00");
    assertThat(strings("select skip_reason from intent where clock_id = ?", clock))
        .containsExactly("已到时限，不再提醒");
    assertThat(texts(clock)).isEmpty();
  }

  @Test
  void the_claim_walks_the_index_in_order_at_scale_without_fresh_statistics() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement();
          PreparedStatement explain = connection.prepareStatement("explain " + DueClaim.CLAIM)) {
        statement.execute(
            "insert into deadline (id, clock_id, rung, revision, effect, armed_at, region_path,"
                + " ladder_id) select uuidv7(), uuidv7(), 'URGE', 1, 'NOTICE',"
                + " timestamptz '2027-01-04 08:30+08' + n * interval '1 minute', '/1/', uuidv7()"
                + " from generate_series(1, 50000) n");
        statement.execute(DueClaim.ORDERED_INDEX_SCAN);
        OffsetDateTime now = DUE.atOffset(ZoneOffset.UTC);
        explain.setObject(1, now);
        explain.setInt(2, 200);
        explain.setObject(3, now);
        String plan = String.join("\n", strings(explain));
        assertThat(plan)
            .contains("Index Scan using ix_deadline_armed_at on deadline")
            .doesNotContain("Sort")
            .doesNotContain("Seq Scan on deadline");
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private Clocks told(Clocks clock) {
    arming.clockMoved(clock.snapshot(), clock.subject(), clock.addressee(), Clocks.QUANZHOU);
    return clock;
  }

  private void opened(Clocks clock, String number, Instant at) {
    arming.orderOpened(
        new OpenedOrder(
            clock.id(),
            "order-" + number,
            number,
            1,
            at,
            at("2026-10-16T17:30"),
            null,
            null,
            null,
            Clocks.QUANZHOU.value(),
            clock.subject(),
            clock.addressee()));
  }

  private void fire(String now) throws SQLException {
    firing.fireDue(at(now), 1_000);
  }

  private List<Rung> fired(Clocks clock) {
    return strings("select rung from intent where clock_id = ? order by armed_at", clock).stream()
        .map(Rung::valueOf)
        .toList();
  }

  private List<String> texts(Clocks clock) {
    return strings("select text from message where clock_id = ?", clock);
  }

  private List<Rung> pending(Clocks clock) {
    return rows(clock).stream().map(deadline -> deadline.rung).toList();
  }

  private Instant armedAt(Clocks clock, Rung rung) {
    return rows(clock).stream()
        .filter(deadline -> deadline.rung == rung)
        .map(deadline -> deadline.armedAt)
        .findFirst()
        .orElseThrow();
  }

  private List<Deadline> rows(Clocks clock) {
    return QuarkusTransaction.requiringNew().call(() -> deadlines.of(clock.id()));
  }

  private List<String> strings(String query, Clocks clock) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(query)) {
      select.setObject(1, clock.id());
      return strings(select);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> strings(PreparedStatement query) throws SQLException {
    try (ResultSet rows = query.executeQuery()) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).toInstant(ZoneOffset.ofHours(8));
  }
}

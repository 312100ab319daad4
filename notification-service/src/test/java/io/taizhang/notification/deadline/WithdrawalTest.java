package io.taizhang.notification.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.ClockPhase;
import io.taizhang.chassis.time.ClockSnapshot;
import io.taizhang.chassis.time.FactSnapshot;
import io.taizhang.notification.fixture.Clocks;
import io.taizhang.notification.fixture.MailServer;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Business time stands at 2026-09-14; the clocks were due before and have had their cards. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
@WithTestResource(MailServer.class)
class WithdrawalTest {

  private static final Instant DUE = Instant.parse("2026-09-03T09:30:00Z");
  private static final String TOLD =
      """
      select 1 from (
        select payload from outbox where stream_key = ? and event_type like '%withdrawn.v1'
        union all
        select payload from event_log where stream_key = ? and event_type like '%withdrawn.v1'
      ) told
      """;

  @Inject Arming arming;
  @Inject DataSource dataSource;

  private final Clocks clock = Clocks.due(DUE);

  @Test
  void cards_that_an_amendment_has_made_wrong_are_taken_back_once() throws SQLException {
    redIsShown();
    told(clock.revision(2).dueAt(Instant.parse("2026-09-18T09:30:00Z")).snapshot());
    assertThat(withdrawn()).containsExactlyInAnyOrder("RED_CARD", "YELLOW_CARD");
    assertThat(rows(TOLD, 2)).hasSize(2);
    told(clock.revision(3).dueAt(Instant.parse("2026-09-21T09:30:00Z")).snapshot());
    assertThat(rows(TOLD, 2)).as("taken back once").hasSize(2);
  }

  @Test
  void cards_that_stand_by_what_is_known_now_are_left() throws SQLException {
    redIsShown();
    told(clock.revision(2).dueAt(DUE.plusSeconds(60)).snapshot());
    told(clock.revision(3).phase(ClockPhase.PAUSED).snapshot());
    told(stopped(4, Instant.parse("2026-09-11T01:00:00Z")));
    assertThat(withdrawn()).isEmpty();
  }

  @Test
  void set_right_once_more_what_was_taken_back_is_shown_again() throws SQLException {
    redIsShown();
    told(clock.revision(2).dueAt(Instant.parse("2026-09-18T09:30:00Z")).snapshot());
    told(clock.revision(3).dueAt(DUE).snapshot());
    String again = "select rung from intent where clock_id::text = ? and revision = 3";
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> assertThat(rows(again, 1)).containsExactlyInAnyOrder("RED_CARD", "YELLOW_CARD"));
  }

  @Test
  void a_clock_that_had_stopped_before_takes_its_cards_back() throws SQLException {
    redIsShown();
    told(stopped(2, Instant.parse("2026-09-04T09:00:00Z")));
    assertThat(withdrawn()).containsExactlyInAnyOrder("RED_CARD", "YELLOW_CARD");
  }

  private void redIsShown() {
    told(clock.snapshot());
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(rows("select rung from intent where clock_id::text = ?", 1))
                    .contains("YELLOW_CARD", "RED_CARD"));
  }

  private ClockSnapshot stopped(long revision, Instant at) {
    ClockSnapshot running = clock.revision(revision).phase(ClockPhase.STOPPED).snapshot();
    ClockFact start = new ClockFact.Start(running.startedAt(), running.startedAt(), "window");
    ClockFact stop = new ClockFact.Stop(at, at, "window", "办结");
    return new ClockSnapshot(
        running.clockId(),
        running.kind(),
        running.revision(),
        running.phase(),
        running.unit(),
        running.region(),
        running.limit(),
        running.statutory(),
        running.startedAt(),
        running.dueAt(),
        running.statutoryDueAt(),
        running.provisional(),
        running.calendarVersion(),
        List.of(FactSnapshot.of(start), FactSnapshot.of(stop)));
  }

  private void told(ClockSnapshot snapshot) {
    arming.clockMoved(snapshot, clock.subject(), clock.addressee(), Clocks.QUANZHOU);
  }

  private List<String> withdrawn() throws SQLException {
    return rows("select rung from intent where clock_id::text = ? and withdrawn_at is not null", 1);
  }

  private List<String> rows(String sql, int times) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      for (int place = 1; place <= times; place++) {
        select.setString(place, clock.id().toString());
      }
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

package io.taizhang.notification.deadline;

import static io.taizhang.notification.ladder.domain.Rung.CIRCULAR;
import static io.taizhang.notification.ladder.domain.Rung.REMINDER;
import static io.taizhang.notification.ladder.domain.Rung.SUPERVISION_ORDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.time.ClockPhase;
import io.taizhang.chassis.time.ClockSnapshot;
import io.taizhang.notification.clock.OpenedOrder;
import io.taizhang.notification.fixture.Clocks;
import io.taizhang.notification.fixture.MailServer;
import io.taizhang.notification.ladder.domain.Rung;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** That an order is not answered is told once; business time stands at 2026-09-14. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
@WithTestResource(MailServer.class)
class OrderAnswerTest {

  private static final Instant OPENED = Instant.parse("2026-10-12T01:00:00Z");
  private static final Instant ANSWER_DUE = Instant.parse("2026-10-15T09:30:00Z");
  private static final Instant MADE_KNOWN = Instant.parse("2026-10-19T00:30:00Z");

  @Inject Arming arming;
  @Inject Round round;
  @Inject Deadlines deadlines;
  @Inject DataSource dataSource;

  private final Clocks late = Clocks.due(Instant.parse("2026-10-08T09:30:00Z"));
  private final Clocks answer = Clocks.due(ANSWER_DUE);

  @Test
  void where_the_answer_has_a_clock_that_clock_alone_says_that_it_is_late() throws SQLException {
    told(answer);
    opened("DB-1", answer.id());
    assertThat(pending(late)).containsExactly(SUPERVISION_ORDER);
    assertThat(pending(answer)).containsExactly(REMINDER, CIRCULAR);
    fire("2026-10-18T16:00:00Z");
    assertThat(texts(answer)).noneMatch(text -> text.contains("通报"));
    fire(MADE_KNOWN.toString());
    fire("2026-11-09T01:00:00Z");
    assertThat(rungs(answer)).containsExactlyInAnyOrder("REMINDER", "CIRCULAR");
    assertThat(texts(answer))
        .filteredOn(text -> text.startsWith("【通报】"))
        .isNotEmpty()
        .allMatch(text -> text.contains("督办单 DB-1 应于 2026-10-15 17:30 前答复，至今未答复"));
    assertThat(rungs(late)).contains("SUPERVISION_ORDER").doesNotContain("CIRCULAR");
  }

  @Test
  void where_it_has_none_the_rung_hangs_on_the_order() {
    opened("DB-2", null);
    assertThat(pending(late)).containsExactly(SUPERVISION_ORDER, CIRCULAR);
  }

  @Test
  void a_calendar_moves_the_circular_with_the_answer_and_an_answer_takes_it_away() {
    told(answer);
    opened("DB-3", answer.id());
    told(answer.revision(2).dueAt(Instant.parse("2026-10-16T09:30:00Z")));
    assertThat(armedAt(answer, CIRCULAR)).isEqualTo("2026-10-20T00:30:00Z");
    told(answer.revision(3).phase(ClockPhase.STOPPED));
    assertThat(pending(answer)).isEmpty();
  }

  @Test
  void of_an_order_whose_card_was_taken_back_nothing_is_said_and_the_next_one_counts()
      throws SQLException {
    opened("DB-4", null);
    arming.orderBaseless(late.id(), "order DB-9", OPENED);
    assertThat(pending(late)).as("another order").hasSize(2);
    arming.orderBaseless(late.id(), "order DB-4", OPENED);
    assertThat(pending(late)).isEmpty();
    fire(MADE_KNOWN.toString());
    assertThat(texts(late)).isEmpty();
    opened("DB-5", null);
    opened("DB-6", null);
    assertThat(pending(late)).hasSize(2);
    fire(MADE_KNOWN.toString());
    assertThat(texts(late)).isNotEmpty().allMatch(text -> text.contains("DB-5"));
  }

  @Test
  void the_next_order_is_told_of_though_the_calendar_left_its_clock_at_the_same_revision()
      throws SQLException {
    opened("DB-7", null);
    fire(MADE_KNOWN.toString());
    arming.orderBaseless(late.id(), "order DB-7", OPENED);
    opened("DB-8", null);
    fire(MADE_KNOWN.toString());
    assertThat(texts(late))
        .filteredOn(text -> text.startsWith("【通报】"))
        .anyMatch(text -> text.contains("DB-8"));
    assertThat(rungs(late))
        .containsExactlyInAnyOrder(
            "SUPERVISION_ORDER", "CIRCULAR", "SUPERVISION_ORDER", "CIRCULAR");
  }

  private void opened(String number, @Nullable UUID answerClock) {
    arming.orderOpened(
        new OpenedOrder(
            late.id(),
            "order " + number,
            number,
            1,
            OPENED,
            ANSWER_DUE,
            null,
            null,
            answerClock,
            Clocks.QUANZHOU.value(),
            late.subject(),
            late.addressee()));
  }

  private void told(Clocks clock) {
    ClockSnapshot snapshot = clock.snapshot();
    arming.clockMoved(
        new ClockSnapshot(
            snapshot.clockId(),
            "ORDER_ANSWER",
            snapshot.revision(),
            snapshot.phase(),
            snapshot.unit(),
            snapshot.region(),
            snapshot.limit(),
            null,
            snapshot.startedAt(),
            snapshot.dueAt(),
            null,
            false,
            1,
            List.of()),
        clock.subject(),
        clock.addressee(),
        Clocks.QUANZHOU);
  }

  private void fire(String now) throws SQLException {
    while (round.fire(Instant.parse(now), 1_000) > 0) {
      Thread.onSpinWait();
    }
  }

  private List<Rung> pending(Clocks clock) {
    return QuarkusTransaction.requiringNew()
        .call(() -> deadlines.of(clock.id()).stream().map(deadline -> deadline.rung).toList());
  }

  private Instant armedAt(Clocks clock, Rung rung) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                deadlines.of(clock.id()).stream()
                    .filter(deadline -> deadline.rung == rung)
                    .findFirst()
                    .orElseThrow()
                    .armedAt);
  }

  private List<String> rungs(Clocks clock) throws SQLException {
    return column("select rung from intent where clock_id = ?", clock);
  }

  private List<String> texts(Clocks clock) throws SQLException {
    return column("select text from message where clock_id = ?", clock);
  }

  private List<String> column(String sql, Clocks clock) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setObject(1, clock.id());
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

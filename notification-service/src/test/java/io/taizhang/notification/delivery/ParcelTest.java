package io.taizhang.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.time.ClockPhase;
import io.taizhang.chassis.web.Ids;
import io.taizhang.notification.channel.Outcome;
import io.taizhang.notification.channel.Parcel;
import io.taizhang.notification.clock.WatchedClocks;
import io.taizhang.notification.contact.Channel;
import io.taizhang.notification.delivery.DeliveryRepository.Turn;
import io.taizhang.notification.directory.Recipient;
import io.taizhang.notification.directory.RecipientKind;
import io.taizhang.notification.fixture.Clocks;
import io.taizhang.notification.fixture.MailServer;
import io.taizhang.notification.inbox.Inbox;
import io.taizhang.notification.inbox.NewMessage;
import io.taizhang.notification.ladder.domain.Rung;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** Many notices to one address. No worker takes them: their next attempt is far off. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
@WithTestResource(MailServer.class)
class ParcelTest {

  private static final int MANY = 40;
  private static final Instant PASSED = Instant.parse("2026-09-11T09:30:00Z");
  private static final Instant FAR_OFF = Instant.parse("2100-01-01T00:00:00Z");

  @Inject Postbag bag;
  @Inject Settlement settlement;
  @Inject DeliveryRepository deliveries;
  @Inject WatchedClocks clocks;
  @Inject Inbox inbox;
  @Inject Clock clock;
  @Inject DataSource dataSource;
  @Inject EntityManagerFactory entities;

  private final String print = "print " + UUID.randomUUID();

  @Test
  void many_notices_are_made_ready_and_settled_by_a_few_statements() {
    List<UUID> many = IntStream.range(0, MANY).mapToObj(_ -> running()).toList();
    Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    Postbag.Ready ready = bag.open(new Turn(many.getFirst(), false)).orElseThrow();
    settlement.settle(ready, new Outcome.Accepted("reference"));
    assertThat(statistics.getPrepareStatementCount())
        .as("statements, those of idle workers beside it included")
        .isBetween(5L, 2L * MANY);
    statistics.setStatisticsEnabled(false);
    assertThat(ready.parcel().events()).hasSize(MANY);
    assertThat(many).extracting(id -> found(id).status).containsOnly(DeliveryStatus.SENT);
  }

  @Test
  void those_that_no_longer_say_the_truth_stay_behind_each_with_its_reason() {
    UUID lead = running();
    UUID stopped = delivery(Clocks.due(PASSED).phase(ClockPhase.STOPPED));
    UUID other = running();
    Parcel parcel = bag.open(new Turn(lead, false)).orElseThrow().parcel();
    assertThat(parcel.events())
        .extracting(Parcel.NoticeEvent::messageId)
        .containsExactly(found(lead).messageId, found(other).messageId);
    assertThat(found(stopped).status).isEqualTo(DeliveryStatus.SKIPPED);
    assertThat(found(stopped).reason).isEqualTo("时钟已停止");
  }

  @Test
  void nothing_goes_where_none_does_any_more() {
    UUID lead = delivery(Clocks.due(PASSED).phase(ClockPhase.STOPPED));
    UUID other = delivery(Clocks.due(PASSED).phase(ClockPhase.PAUSED));
    assertThat(bag.open(new Turn(lead, false))).isEmpty();
    assertThat(found(lead).reason).isEqualTo("时钟已停止");
    assertThat(found(other).status).isEqualTo(DeliveryStatus.SKIPPED);
  }

  @Test
  void what_may_go_along_is_taken_off_an_index_however_much_waits() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute(
            "insert into delivery (id, message_id, channel, address, status, urgent, not_before,"
                + " attempts, asked, next_attempt_at, address_print)"
                + " select uuidv7(), (select id from message limit 1), 'EMAIL', '', 'PENDING',"
                + " false, timestamptz '2099-01-01', 0, 0, now(), 'print ' || n % 200"
                + " from generate_series(1, 40000) n");
        statement.execute("analyze delivery");
        String carry =
            DeliveryRepository.CARRY
                .replace("?1", "'" + new UUID(0, 0) + "'")
                .replace("?2", "'print 1'")
                .replace("?3", "'EMAIL'")
                .replace("?4", "timestamptz '2099-01-02'");
        assertThat(plan(statement, carry))
            .contains("ix_delivery_same_address")
            .doesNotContain("Sort");
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private UUID running() {
    return delivery(Clocks.due(PASSED));
  }

  private UUID delivery(Clocks about) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              clocks.keep(about.snapshot(), about.subject(), about.addressee(), Clocks.QUANZHOU);
              Delivery delivery = new Delivery();
              delivery.id = Ids.next();
              delivery.messageId =
                  inbox
                      .put(
                          new NewMessage(
                              UUID.randomUUID(),
                              about.id(),
                              Rung.URGE,
                              1,
                              Clocks.QUANZHOU.value(),
                              new Recipient(RecipientKind.DEPARTMENT, about.department()),
                              about.subject(),
                              "【催办】用地预审",
                              "【催办】请办理。",
                              clock.instant()))
                      .id();
              delivery.channel = Channel.EMAIL;
              delivery.address = "bureau@example.test";
              delivery.addressPrint = print;
              delivery.urgent = false;
              delivery.status = DeliveryStatus.PENDING;
              delivery.attempts = 1;
              delivery.nextAttemptAt = FAR_OFF;
              deliveries.persist(delivery);
              return delivery.id;
            });
  }

  private Delivery found(UUID id) {
    return QuarkusTransaction.requiringNew().call(() -> deliveries.systemFind(id));
  }

  private static String plan(Statement statement, String query) throws SQLException {
    StringBuilder plan = new StringBuilder();
    try (ResultSet rows = statement.executeQuery("explain " + query)) {
      while (rows.next()) {
        plan.append(rows.getString(1)).append('\n');
      }
    }
    return plan.toString();
  }
}

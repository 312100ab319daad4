package io.taizhang.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.seal.Sealer;
import io.taizhang.chassis.web.Ids;
import io.taizhang.notification.contact.AddressSeal;
import io.taizhang.notification.contact.Channel;
import io.taizhang.notification.directory.Recipient;
import io.taizhang.notification.directory.RecipientKind;
import io.taizhang.notification.fixture.Clocks;
import io.taizhang.notification.fixture.MailServer;
import io.taizhang.notification.inbox.Inbox;
import io.taizhang.notification.inbox.NewMessage;
import io.taizhang.notification.ladder.domain.Rung;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Everything here is to be sent on a day far off, so that nobody sends it meanwhile. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
@WithTestResource(MailServer.class)
class DeliverySealingTest {

  private static final UUID BEFORE_ALL = new UUID(0, 0);
  private static final String ADDRESS = "bureau@example.test";
  private static final String GONE = "sealed.gone.AAAA";

  @Inject DeliverySealing sealing;
  @Inject DeliveryRepository deliveries;
  @Inject AddressSeal seal;
  @Inject Sealer sealer;
  @Inject Inbox inbox;
  @Inject Clock clock;
  @Inject DataSource dataSource;

  @Test
  void what_is_still_to_be_sent_is_sealed_by_the_key_of_today_and_what_was_sent_is_left() {
    UUID pending = delivery(DeliveryStatus.PENDING, former());
    UUID inFlight = delivery(DeliveryStatus.IN_FLIGHT, former());
    UUID sent = delivery(DeliveryStatus.SENT, former());
    UUID outside = delivery(DeliveryStatus.PENDING, "");
    sealAll();
    assertThat(address(pending)).startsWith("sealed.desk.");
    assertThat(seal.address(address(pending))).isEqualTo(ADDRESS);
    assertThat(seal.address(address(inFlight))).isEqualTo(ADDRESS);
    assertThat(address(inFlight)).startsWith("sealed.desk.");
    assertThat(address(sent)).startsWith("sealed.shared.");
    assertThat(address(outside)).isEmpty();
    String once = address(pending);
    sealAll();
    assertThat(address(pending)).as("sealed by the key of today already").isEqualTo(once);
  }

  @Test
  void one_whose_key_is_gone_stops_no_other() {
    UUID lost = delivery(DeliveryStatus.PENDING, GONE);
    UUID behind = delivery(DeliveryStatus.PENDING, former());
    sealAll();
    assertThat(address(lost)).isEqualTo(GONE);
    assertThat(address(behind)).startsWith("sealed.desk.");
  }

  @Test
  void they_are_found_by_index_among_many_that_were_sent() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute(
            "insert into delivery (id, message_id, channel, address, status, urgent, not_before,"
                + " attempts, asked, next_attempt_at, address_print)"
                + " select uuidv7(), (select id from message limit 1), 'EMAIL',"
                + " 'sealed.gone.' || n, 'SENT', true, now(), 1, 0, now(), ''"
                + " from generate_series(1, 40000) n");
        statement.execute("analyze delivery");
        String query =
            DeliveryRepository.SEALED_OTHERWISE
                .replace("?1", "'" + BEFORE_ALL + "'")
                .replace("?2", "12")
                .replace("?3", "'sealed.desk.'")
                .replace("?4", "200");
        assertThat(plan(statement, query))
            .contains("ix_delivery_turn")
            .doesNotContain("Seq Scan", "pk_delivery");
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private void sealAll() {
    UUID after = BEFORE_ALL;
    do {
      after = sealing.batch(after, 1);
    } while (!after.equals(BEFORE_ALL));
  }

  /** As a key that has been replaced since has sealed it. */
  private String former() {
    return sealer.sealShared(ADDRESS, "contact.address").written();
  }

  private UUID delivery(DeliveryStatus status, String address) {
    Clocks about = Clocks.due(clock.instant());
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
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
              delivery.address = address;
              delivery.status = status;
              delivery.notBefore = Instant.parse("2099-01-01T00:00:00Z");
              delivery.nextAttemptAt = Instant.EPOCH;
              deliveries.persist(delivery);
              return delivery.id;
            });
  }

  private String address(UUID id) {
    return QuarkusTransaction.requiringNew().call(() -> deliveries.findById(id)).address;
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

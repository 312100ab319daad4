package io.taizhang.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.time.ClockPhase;
import io.taizhang.chassis.web.Ids;
import io.taizhang.notification.clock.WatchedClocks;
import io.taizhang.notification.contact.Channel;
import io.taizhang.notification.directory.Recipient;
import io.taizhang.notification.directory.RecipientKind;
import io.taizhang.notification.fixture.Clocks;
import io.taizhang.notification.fixture.MailServer;
import io.taizhang.notification.fixture.Mailbox;
import io.taizhang.notification.inbox.Inbox;
import io.taizhang.notification.inbox.NewMessage;
import io.taizhang.notification.ladder.domain.Rung;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
@WithTestResource(MailServer.class)
class DeliveryWorkerTest {

  private static final Instant PASSED = Instant.parse("2026-09-11T09:30:00Z");

  @Inject Inbox inbox;
  @Inject WatchedClocks clocks;
  @Inject DeliveryRepository deliveries;
  @Inject DeliveryWorkers worker;
  @Inject Clock clock;

  private final String address = "bureau-" + UUID.randomUUID() + "@example.test";

  @Test
  void a_mail_that_did_not_go_is_tried_again_under_the_same_message_id() {
    UUID id = enqueue(Clocks.due(PASSED), "no address");
    awaitDelivery(id, delivery -> assertThat(delivery.reason).isNotBlank());
    assertThat(delivery(id).status).isEqualTo(DeliveryStatus.PENDING);
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                deliveries.update(
                    "address = ?1, nextAttemptAt = ?2 where id = ?3", address, Instant.EPOCH, id));
    worker.wake();
    awaitDelivery(id, delivery -> assertThat(delivery.status).isEqualTo(DeliveryStatus.SENT));
    assertThat(delivery(id).attempts).isEqualTo(2);
    assertThat(Mailbox.of(address))
        .singleElement()
        .extracting(Mailbox.Letter::messageId)
        .isEqualTo("<" + id + "@taizhang>");
  }

  @Test
  void a_mail_about_a_clock_that_has_stopped_is_put_aside_with_the_reason() {
    UUID id = enqueue(Clocks.due(PASSED).phase(ClockPhase.STOPPED), address);
    awaitDelivery(id, delivery -> assertThat(delivery.status).isEqualTo(DeliveryStatus.SKIPPED));
    assertThat(delivery(id).reason).isEqualTo("时钟已停止");
    assertThat(Mailbox.of(address)).isEmpty();
  }

  @Test
  void a_mail_under_an_older_revision_still_goes_when_it_still_says_the_truth() {
    UUID id = enqueue(Clocks.due(PASSED).revision(2), address);
    awaitDelivery(id, delivery -> assertThat(delivery.status).isEqualTo(DeliveryStatus.SENT));
  }

  private UUID enqueue(Clocks about, String to) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              clocks.keep(about.snapshot(), about.subject(), about.addressee(), Clocks.QUANZHOU);
              Delivery delivery = new Delivery();
              delivery.id = Ids.next();
              delivery.messageId = inbox.put(urge(about)).id();
              delivery.channel = Channel.EMAIL;
              delivery.address = to;
              delivery.status = DeliveryStatus.PENDING;
              delivery.nextAttemptAt = Instant.EPOCH;
              deliveries.persist(delivery);
              return delivery.id;
            });
  }

  private NewMessage urge(Clocks about) {
    return new NewMessage(
        UUID.randomUUID(),
        about.id(),
        Rung.URGE,
        1,
        Clocks.QUANZHOU.value(),
        new Recipient(RecipientKind.DEPARTMENT, about.department()),
        about.subject(),
        "【催办】用地预审",
        "【催办】事项“用地预审”已到承诺时限，请立即办理。",
        clock.instant());
  }

  private void awaitDelivery(UUID id, Consumer<Delivery> condition) {
    await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> condition.accept(delivery(id)));
  }

  private Delivery delivery(UUID id) {
    return QuarkusTransaction.requiringNew().call(() -> deliveries.findById(id));
  }
}

package io.taizhang.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.standardwebhooks.Webhook;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.notification.directory.Recipient;
import io.taizhang.notification.directory.RecipientKind;
import io.taizhang.notification.fixture.Call;
import io.taizhang.notification.fixture.Clocks;
import io.taizhang.notification.fixture.Known;
import io.taizhang.notification.fixture.MailServer;
import io.taizhang.notification.fixture.Mailbox;
import io.taizhang.notification.fixture.Providers;
import io.taizhang.notification.fixture.Providers.Reaction;
import io.taizhang.notification.inbox.Inbox;
import io.taizhang.notification.inbox.NewMessage;
import io.taizhang.notification.inbox.PutMessage;
import io.taizhang.notification.ladder.domain.Rung;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each channel against a provider on this machine; it is Monday morning in office hours. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
@WithTestResource(MailServer.class)
@WithTestResource(Providers.class)
class ChannelsTest {

  private static final String SECRET = "secret-of-the-tests";

  @Inject Inbox inbox;
  @Inject Deliveries deliveries;
  @Inject DeliveryRepository log;
  @Inject DeliveryWorkers workers;
  @Inject Known known;
  @Inject Clock clock;

  private final String department = "D" + UUID.randomUUID();
  private final String path = "/hook-" + UUID.randomUUID();
  private final String number =
      "138" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);

  @BeforeEach
  void regions() {
    known.regions();
  }

  @Test
  void a_short_message_is_signed_charged_once_and_bears_the_registered_signature() {
    contact("SMS", number, null);
    Delivery sent = awaited(put("【催办】事项“用地预审”已到承诺时限，请立即办理。"), DeliveryStatus.SENT);
    assertThat(Providers.billed(number))
        .singleElement()
        .satisfies(
            billed -> {
              assertThat(billed.key()).isEqualTo(sent.id.toString());
              assertThat(billed.text()).startsWith("【项目台账】");
              assertThat(billed.parts()).isEqualTo(1);
            });
    assertThat(sent.reference).isEqualTo("S-" + sent.id);
    assertThat(sent.address).startsWith("sealed.").doesNotContain(number);
  }

  @Test
  void a_short_message_without_an_answer_is_asked_after_and_never_sent_again() {
    contact("SMS", number, null);
    Providers.meet(number, Reaction.TAKE_AND_HANG);
    Delivery begun =
        awaitedAt(put("【催办】请办理。"), delivery -> assertThat(delivery.asked).isEqualTo(1));
    assertThat(begun.status).isEqualTo(DeliveryStatus.IN_FLIGHT);
    askedUntil(begun, DeliveryStatus.SENT);
    assertThat(Providers.posted("/sms/" + number)).hasSize(1);
    assertThat(Providers.billed(number)).hasSize(1);
  }

  @Test
  void a_short_message_that_never_arrived_is_sent_again_under_the_same_key() {
    contact("SMS", number, null);
    Providers.meet(number, Reaction.BREAK);
    Delivery begun =
        awaitedAt(put("【催办】请办理。"), delivery -> assertThat(delivery.asked).isEqualTo(1));
    again(begun.id);
    awaitedAt(begun.messageId, is(DeliveryStatus.PENDING));
    again(begun.id);
    awaitedAt(begun.messageId, is(DeliveryStatus.SENT));
    assertThat(Providers.billed(number))
        .extracting(Providers.Billed::key)
        .containsExactly(begun.id.toString());
  }

  @Test
  void a_refused_number_is_not_tried_again_and_the_next_one_up_is_told() {
    contact("SMS", number, null);
    Providers.meet(number, Reaction.REFUSE);
    UUID message = put("【催办】请办理。");
    assertThat(awaited(message, DeliveryStatus.REFUSED).attempts).isEqualTo(1);
    List<String> reported =
        Call.as("supervisor")
            .queryParam("limit", 100)
            .get("/api/v1/unreached-notices")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getList("items.findAll { it.messageId == '" + message + "' }.escalatedTo");
    assertThat(reported).containsExactly("包保领导");
    List<String> leaders =
        Call.as("leader")
            .queryParam("limit", 100)
            .get("/api/v1/inbox")
            .jsonPath()
            .getList("items.text");
    assertThat(leaders).anyMatch(text -> text.startsWith("【未送达】") && text.contains(department));
  }

  @Test
  void the_robot_of_wecom_gets_the_text_and_says_when_it_is_too_much() {
    contact("WECOM", Providers.at(path + "?key=k"), null);
    Providers.meet(path, Reaction.TOO_MANY);
    Delivery waiting =
        awaitedAt(put("【催办】请办理。"), delivery -> assertThat(delivery.reason).contains("限流"));
    assertThat(waiting.status).isEqualTo(DeliveryStatus.PENDING);
    again(waiting.id);
    awaitedAt(waiting.messageId, is(DeliveryStatus.SENT));
    assertThat(Providers.posted(path)).hasSize(2);
    assertThat(Providers.posted(path).getLast().json().at("/text/content").asText())
        .isEqualTo("【催办】请办理。");
  }

  @Test
  void the_robot_of_dingtalk_is_called_with_a_signed_address() throws Exception {
    contact("DINGTALK", Providers.at(path + "?access_token=t"), SECRET);
    awaited(put("【催办】请办理。"), DeliveryStatus.SENT);
    Map<String, String> query = query(Providers.posted(path).getFirst().path());
    String timestamp = query.get("timestamp");
    assertThat(query.get("sign")).isEqualTo(hmac(SECRET, timestamp + "\n" + SECRET));
    assertThat(timestamp).hasSize(13);
  }

  @Test
  void the_robot_of_feishu_gets_a_signed_body() throws Exception {
    contact("FEISHU", Providers.at(path), SECRET);
    awaited(put("【催办】请办理。"), DeliveryStatus.SENT);
    var body = Providers.posted(path).getFirst().json();
    String timestamp = body.path("timestamp").asText();
    assertThat(timestamp).hasSize(10);
    assertThat(body.path("sign").asText()).isEqualTo(hmac(timestamp + "\n" + SECRET, ""));
    assertThat(body.at("/content/text").asText()).isEqualTo("【催办】请办理。");
  }

  @Test
  void a_webhook_is_a_cloud_event_signed_by_the_new_secret_and_for_a_day_by_the_former()
      throws Exception {
    String former = "whsec_" + Base64.getEncoder().encodeToString(new byte[24]);
    String fresh =
        "whsec_"
            + Base64.getEncoder().encodeToString("a".repeat(24).getBytes(StandardCharsets.UTF_8));
    String location = contact("WEBHOOK", Providers.at(path), former);
    Call.as(Tokens.of("admin").region("350500"))
        .header("If-Match", "\"0\"")
        .body(Map.of("secret", fresh))
        .post(location + "/actions/rotate-secret")
        .then()
        .statusCode(200);
    Delivery sent = awaited(put("【催办】请办理。"), DeliveryStatus.SENT);
    Providers.Posted posted = Providers.posted(path).getFirst();
    Map<String, List<String>> headers = new HashMap<>();
    for (String name : List.of("webhook-id", "webhook-timestamp", "webhook-signature")) {
      headers.put(name, List.of(posted.header(capitalised(name))));
    }
    new Webhook(former).verify(posted.body(), headers);
    new Webhook(fresh).verify(posted.body(), headers);
    assertThat(posted.json().path("id").asText()).isEqualTo(sent.id.toString());
    assertThat(posted.json().path("specversion").asText()).isEqualTo("1.0");
    assertThat(posted.json().at("/data/notices/0/text").asText()).isEqualTo("【催办】请办理。");
    assertThat(posted.header("Content-type")).isEqualTo("application/cloudevents+json");
  }

  @Test
  void a_webhook_that_is_called_again_gets_the_same_parcel_and_nothing_more() {
    contact(
        "WEBHOOK", Providers.at(path), "whsec_" + Base64.getEncoder().encodeToString(new byte[24]));
    Providers.meet(path, Reaction.BREAK);
    Delivery failed =
        awaitedAt(put("【提醒】第一件。"), delivery -> assertThat(delivery.reason).isEqualTo("回调应答 500"));
    assertThat(failed.attempts).isEqualTo(1);
    UUID waiting = putWaiting("【提醒】第二件。", failed);
    assertThat(awaited(failed.messageId, DeliveryStatus.SENT).attempts).isEqualTo(2);
    assertThat(Providers.posted(path))
        .hasSize(2)
        .allSatisfy(
            posted -> {
              assertThat(posted.json().path("id").asText()).isEqualTo(failed.id.toString());
              assertThat(posted.json().at("/data/notices").findValuesAsText("text"))
                  .containsExactly("【提醒】第一件。");
            });
    assertThat(delivery(waiting).status).isEqualTo(DeliveryStatus.PENDING);
    again(delivery(waiting).id);
    awaited(waiting, DeliveryStatus.SENT);
    assertThat(Providers.posted(path)).hasSize(3);
  }

  @Test
  void many_notices_to_one_address_become_one_and_an_urgent_one_goes_by_itself() {
    String address = "many-" + UUID.randomUUID() + "@example.test";
    contact("EMAIL", address, null);
    awaited(put("【提醒】第一件。"), DeliveryStatus.SENT);
    List<UUID> held = List.of(put("【提醒】第二件。"), put("【催办】第三件。"));
    UUID urgent = put(Rung.YELLOW_CARD, "【黄牌】第四件。");
    awaited(urgent, DeliveryStatus.SENT);
    assertThat(Mailbox.of(address)).hasSize(2);
    assertThat(delivery(held.getFirst()).notBefore)
        .isBetween(clock.instant().plusSeconds(500), clock.instant().plusSeconds(600));
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                held.forEach(
                    id -> log.update("notBefore = ?1 where messageId = ?2", Instant.EPOCH, id)));
    workers.wake();
    held.forEach(id -> awaitedAt(id, is(DeliveryStatus.SENT)));
    assertThat(Mailbox.of(address)).hasSize(3);
    assertThat(Mailbox.of(address).getLast().text()).contains("第二件").contains("第三件");
  }

  private static String capitalised(String header) {
    return Character.toUpperCase(header.charAt(0)) + header.substring(1);
  }

  private UUID put(String text) {
    return put(Rung.URGE, text);
  }

  /**
   * Puts a notice that is left alone for now, and lets the other be tried again. If it were tried
   * at once it would take the other along itself, at its own first attempt.
   */
  private UUID putWaiting(String text, Delivery again) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              UUID message = enqueued(Rung.URGE, text);
              log.update(
                  "nextAttemptAt = ?1 where messageId = ?2",
                  Instant.parse("2099-01-01T00:00:00Z"),
                  message);
              log.update("nextAttemptAt = ?1 where id = ?2", Instant.EPOCH, again.id);
              return message;
            });
  }

  private UUID put(Rung rung, String text) {
    return QuarkusTransaction.requiringNew().call(() -> enqueued(rung, text));
  }

  private UUID enqueued(Rung rung, String text) {
    Clocks about = Clocks.due(clock.instant());
    PutMessage put =
        inbox.put(
            new NewMessage(
                UUID.randomUUID(),
                about.id(),
                rung,
                1,
                Clocks.QUANZHOU.value(),
                new Recipient(RecipientKind.DEPARTMENT, department),
                about.subject(),
                "【催办】用地预审",
                text,
                clock.instant()));
    deliveries.enqueue(put);
    return put.id();
  }

  private String contact(String channel, String address, String secret) {
    Map<String, Object> body =
        new HashMap<>(
            Map.of(
                "recipientKind", "DEPARTMENT",
                "key", department,
                "channel", channel,
                "address", address));
    if (secret != null) {
      body.put("secret", secret);
    }
    return Call.as(Tokens.of("admin").region("350500"))
        .body(body)
        .post("/api/v1/contacts")
        .then()
        .statusCode(201)
        .extract()
        .header("Location");
  }

  private void again(UUID delivery) {
    QuarkusTransaction.requiringNew()
        .run(() -> log.update("nextAttemptAt = ?1 where id = ?2", Instant.EPOCH, delivery));
    workers.wake();
  }

  /** A provider on a busy machine may let a question wait, too; it is asked again. */
  private void askedUntil(Delivery begun, DeliveryStatus status) {
    await()
        .atMost(Duration.ofSeconds(30))
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofSeconds(3))
        .untilAsserted(
            () -> {
              again(begun.id);
              assertThat(delivery(begun.messageId).status).isEqualTo(status);
            });
  }

  private Delivery awaited(UUID message, DeliveryStatus status) {
    return awaitedAt(message, is(status));
  }

  private static Consumer<Delivery> is(DeliveryStatus status) {
    return delivery -> assertThat(delivery.status).isEqualTo(status);
  }

  private Delivery awaitedAt(UUID message, Consumer<Delivery> condition) {
    await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> condition.accept(delivery(message)));
    return delivery(message);
  }

  private Delivery delivery(UUID message) {
    return QuarkusTransaction.requiringNew().call(() -> log.of(message).getFirst());
  }

  private static Map<String, String> query(String target) {
    Map<String, String> query = new HashMap<>();
    for (String pair : target.substring(target.indexOf('?') + 1).split("&", -1)) {
      int equals = pair.indexOf('=');
      query.put(
          pair.substring(0, equals),
          java.net.URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
    }
    return query;
  }

  private static String hmac(String key, String text) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
  }
}

package io.taizhang.notification.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Role;
import io.taizhang.notification.deadline.Arming;
import io.taizhang.notification.directory.Recipient;
import io.taizhang.notification.directory.RecipientKind;
import io.taizhang.notification.fixture.Call;
import io.taizhang.notification.fixture.Clocks;
import io.taizhang.notification.fixture.Known;
import io.taizhang.notification.fixture.MailServer;
import io.taizhang.notification.fixture.SampleLadders;
import io.taizhang.notification.inbox.Inbox;
import io.taizhang.notification.inbox.MessageKind;
import io.taizhang.notification.inbox.PutMessage;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Business time stands at Monday, 2026-09-14 in the morning; the limit was Friday's evening. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
@WithTestResource(MailServer.class)
class DispatchTest {

  private static final Instant DUE = Instant.parse("2026-09-11T09:30:00Z");
  private static final RegionPath COUNTY = Clocks.QUANZHOU.child("350521");

  @Inject Arming arming;
  @Inject Inbox inbox;
  @Inject Known known;

  private final Clocks clock = Clocks.due(DUE);

  @BeforeEach
  void regions() {
    known.regions();
  }

  @Test
  void a_rung_goes_by_its_own_channels_in_the_words_that_it_names() {
    Map<String, Object> urge = new HashMap<>(SampleLadders.notice("URGE", "DUE", 0));
    urge.put("channels", List.of("INBOX", "WECOM"));
    urge.put("template", "rung.reminder");
    Map<String, Object> ladder = SampleLadders.with("350521", urge);
    ladder.put("subject", "ITEM");
    Tokens admin = Tokens.of("admin").region("350521");
    Call.as(admin).body(ladder).post("/api/v1/ladders").then().statusCode(201);
    contact("EMAIL", clock.department() + "@example.test");
    contact("WECOM", "https://robot.example.test/send?key=" + clock.department());
    told(COUNTY);
    String intent = fired();
    Call.as("supervisor")
        .get("/api/v1/intents/{id}", intent)
        .then()
        .statusCode(200)
        .body("deliveries.channel", contains("WECOM"));
    assertThat(messages(intent))
        .singleElement()
        .satisfies(message -> assertThat(message.heading()).isEqualTo("【提醒】用地预审"));
  }

  @Test
  void a_rung_that_names_no_template_of_rungs_is_not_published() {
    Map<String, Object> urge = new HashMap<>(SampleLadders.notice("URGE", "DUE", 0));
    urge.put("template", "digest.weekly");
    Call.as(Tokens.of("admin").region("350521"))
        .body(SampleLadders.with("350521", urge))
        .post("/api/v1/ladders")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/rungs/0/template"));
  }

  @Test
  void what_nobody_is_there_to_read_goes_up_once_and_is_not_held() {
    told(Clocks.QUANZHOU);
    String intent = fired();
    assertThat(messages(intent))
        .filteredOn(message -> message.kind() == MessageKind.ESCALATION)
        .extracting(PutMessage::recipient)
        .containsExactly(new Recipient(RecipientKind.ROLE, Role.LEADER));
    Call.as("supervisor")
        .queryParam("limit", 100)
        .get("/api/v1/deadlines/held")
        .then()
        .statusCode(200)
        .body("items.clockId", not(hasItem(clock.id().toString())));
  }

  private void told(RegionPath region) {
    arming.clockMoved(clock.snapshot(), clock.subject(), clock.addressee(), region);
  }

  private String fired() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                Call.as("supervisor")
                    .queryParam("clockId", clock.id())
                    .queryParam("rung", "URGE")
                    .get("/api/v1/intents")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1)));
    return Call.as("supervisor")
        .queryParam("clockId", clock.id())
        .queryParam("rung", "URGE")
        .get("/api/v1/intents")
        .then()
        .extract()
        .path("items[0].id");
  }

  private List<PutMessage> messages(String intent) {
    return QuarkusTransaction.requiringNew().call(() -> inbox.ofIntent(UUID.fromString(intent)));
  }

  private void contact(String channel, String address) {
    Call.as("admin")
        .body(
            Map.of(
                "recipientKind",
                "DEPARTMENT",
                "key",
                clock.department(),
                "regionCode",
                "350500",
                "channel",
                channel,
                "address",
                address))
        .post("/api/v1/contacts")
        .then()
        .statusCode(201);
  }
}

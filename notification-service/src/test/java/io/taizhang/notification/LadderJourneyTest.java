package io.taizhang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.taizhang.chassis.clock.BusinessClock;
import io.taizhang.chassis.clock.Settling;
import io.taizhang.chassis.fixture.EventContracts;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.notification.fixture.Call;
import io.taizhang.notification.fixture.Clocks;
import io.taizhang.notification.fixture.Downstream;
import io.taizhang.notification.fixture.MailServer;
import io.taizhang.notification.fixture.Mailbox;
import io.taizhang.notification.fixture.Upstream;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(NationalDay.class)
@WithTestResource(SuiteParts.class)
@WithTestResource(MailServer.class)
class LadderJourneyTest {

  private static final Instant DUE = at("2026-10-08T17:30");

  @Inject Upstream upstream;
  @Inject Downstream downstream;
  @Inject EventJson json;
  @Inject BusinessClock clock;
  @Inject @All List<Settling> workers;

  private final Clocks late = Clocks.due(DUE);

  @Test
  void a_late_item_climbs_the_ladder_over_the_national_day_week() {
    regionsAndNamesAreTold();
    contact("DEPARTMENT", late.department(), "bureau@example.test");
    contact("ROLE", "supervisor", "inspection@example.test");
    upstream.clock("clock.started", late);
    await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(pending()).hasSize(4));

    travel("2026-09-30T09:00");
    assertThat(fired()).containsExactly("REMINDER");
    assertThat(Mailbox.of("bureau@example.test"))
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.messageId()).endsWith("@taizhang>");
              assertThat(letter.subject()).isEqualTo("【提醒】用地预审");
              assertThat(letter.text()).startsWith("泉州市自然资源和规划局：").contains("2026-10-08 17:30 前办结");
            });

    travel("2026-10-08T22:00");
    assertThat(fired()).as("nothing is said at night").containsExactly("REMINDER");

    travel("2026-10-09T08:31");
    assertThat(fired()).containsExactly("REMINDER", "URGE");

    travel("2026-10-10T09:00");
    assertThat(fired()).as("on the make-up Saturday").endsWith("YELLOW_CARD").hasSize(3);
    assertThat(texts(handler()).getFirst())
        .isEqualTo("【黄牌】事项“用地预审”（人民医院二期）已超过承诺时限 1 个工作日（应于 2026-10-08 17:30 前办结）。");

    travel("2026-10-12T17:30");
    assertThat(fired()).endsWith("RED_CARD").hasSize(4);
    assertThat(texts(handler())).as("red waits for the order").noneMatch(this::red);

    upstream.tell("ledger", "supervision.opened", late.id().toString(), order());
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> assertThat(pending()).containsExactly("SUPERVISION_ORDER", "CIRCULAR"));
    settle();
    assertThat(texts(handler())).as("and for the morning").noneMatch(this::red);

    travel("2026-10-13T22:00");
    assertThat(texts(Tokens.of("supervisor")).getFirst())
        .isEqualTo(
            "【红牌】事项“用地预审”（人民医院二期）已超过承诺时限 4 个工作日（应于 2026-10-08 17:30 前办结），"
                + "已下达督办单 350500-DB-2026-0001，请于 2026-10-16 17:30 前答复。");
    assertThat(texts(Tokens.of("supervisor").region("350700"))).noneMatch(this::red);
    assertThat(Mailbox.of("inspection@example.test")).as("mail waits for the morning").isEmpty();

    travel("2026-10-14T08:31");
    assertThat(Mailbox.of("bureau@example.test"))
        .extracting(Mailbox.Letter::subject)
        .containsExactly("【提醒】用地预审", "【催办】用地预审", "【黄牌】用地预审", "【红牌】用地预审");
    assertThat(Mailbox.of("inspection@example.test")).hasSize(1);

    assertThat(fired())
        .containsExactly("REMINDER", "URGE", "YELLOW_CARD", "RED_CARD", "SUPERVISION_ORDER");
    assertThat(downstream.events(late.id().toString()))
        .extracting(Event::type)
        .containsExactly(
            "io.taizhang.notification.rung.fired.v1",
            "io.taizhang.notification.rung.fired.v1",
            "io.taizhang.notification.rung.fired.v1",
            "io.taizhang.notification.rung.fired.v1",
            "io.taizhang.notification.red-card.raised.v1",
            "io.taizhang.notification.rung.fired.v1");
    EventContracts.assertKept(
        downstream.events(late.id().toString()).stream().map(json::write).toList());
  }

  private void regionsAndNamesAreTold() {
    region("350500", Clocks.QUANZHOU.value());
    region("350700", "/100000/350000/350700/");
    upstream.tell(
        "ledger",
        "department.registered",
        late.department(),
        Map.of("code", late.department(), "name", "泉州市自然资源和规划局", "regionCode", "350500"));
    settle();
  }

  private void region(String code, String path) {
    upstream.tell(
        "ledger",
        "region.registered",
        code,
        Map.of("code", code, "name", code, "kind", "ADMINISTRATIVE", "path", path));
  }

  private static void contact(String kind, String key, String address) {
    Call.as("admin")
        .body(
            Map.of(
                "recipientKind", kind,
                "key", key,
                "regionCode", "350500",
                "channel", "EMAIL",
                "address", address))
        .post("/api/v1/contacts")
        .then()
        .statusCode(201);
  }

  private Map<String, Object> order() {
    return Map.of(
        "orderId", "0199-order",
        "number", "350500-DB-2026-0001",
        "level", "RED",
        "clockId", late.id(),
        "revision", 1,
        "subject", late.subject(),
        "addressee", late.addressee(),
        "openedAt", clock.instant(),
        "answerDueAt", at("2026-10-16T17:30"));
  }

  private Tokens handler() {
    return Tokens.of("handler").department(late.department());
  }

  private boolean red(String text) {
    return text.startsWith("【红牌】");
  }

  private List<String> fired() {
    List<String> newestFirst =
        Call.as("supervisor")
            .queryParam("clockId", late.id())
            .get("/api/v1/intents")
            .then()
            .statusCode(200)
            .extract()
            .path("items.rung");
    return newestFirst.reversed();
  }

  private List<String> pending() {
    return Call.as(handler())
        .queryParam("clockId", late.id())
        .get("/api/v1/deadlines")
        .then()
        .extract()
        .path("items.rung");
  }

  private static List<String> texts(Tokens reader) {
    return Call.as(reader).get("/api/v1/inbox").then().statusCode(200).extract().path("items.text");
  }

  private void travel(String local) {
    assertThat(clock.travel(at(local))).isTrue();
    workers.forEach(Settling::wake);
    settle();
  }

  private void settle() {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> workers.stream().allMatch(Settling::settled));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).toInstant(ZoneOffset.ofHours(8));
  }
}

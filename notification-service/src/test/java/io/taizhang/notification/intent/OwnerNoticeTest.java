package io.taizhang.notification.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.notification.clock.Addressee;
import io.taizhang.notification.clock.Subject;
import io.taizhang.notification.deadline.Arming;
import io.taizhang.notification.directory.Directory;
import io.taizhang.notification.directory.Recipient;
import io.taizhang.notification.directory.RecipientKind;
import io.taizhang.notification.fixture.Call;
import io.taizhang.notification.fixture.Clocks;
import io.taizhang.notification.fixture.Known;
import io.taizhang.notification.fixture.MailServer;
import io.taizhang.notification.fixture.Mailbox;
import io.taizhang.notification.fixture.SampleLadders;
import io.taizhang.notification.ladder.domain.Rung;
import io.taizhang.notification.reach.ReachGained;
import io.taizhang.notification.recipient.ProjectBook;
import io.taizhang.notification.region.Regions;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Business time stands at Monday, 2026-09-14 in the morning; the limit was Friday's evening. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
@WithTestResource(MailServer.class)
class OwnerNoticeTest {

  private static final Instant DUE = Instant.parse("2026-09-11T09:30:00Z");
  private static final String OWNER = "91350100M000100Y43";
  private static final String ELSEWHERE = "913502000728319549";
  private static final RegionPath YONGCHUN = Clocks.QUANZHOU.child("350525");

  @Inject Arming arming;
  @Inject ProjectBook projects;
  @Inject Directory directory;
  @Inject Known known;
  @Inject Regions regions;
  @Inject Event<ReachGained> gained;
  @Inject Intents intents;

  private final UUID project = UUID.randomUUID();
  private final Clocks clock = Clocks.due(DUE);
  private static boolean published;

  @BeforeEach
  void a_ladder_tells_owners() {
    known.regions();
    QuarkusTransaction.requiringNew().run(() -> regions.keep("350525", "永春县", YONGCHUN));
    if (!published) {
      Map<String, Object> urge = new HashMap<>(SampleLadders.notice("URGE", "DUE", 0));
      urge.put("audiences", List.of("OWNER"));
      Map<String, Object> ladder = SampleLadders.with("350525", urge);
      ladder.put("subject", "ITEM");
      Call.as("admin").body(ladder).post("/api/v1/ladders").then().statusCode(201);
      published = true;
    }
  }

  @Test
  void an_owner_reads_of_progress_in_words_of_its_own_and_gets_a_mail() {
    owner(OWNER);
    Call.as("admin")
        .body(
            Map.of(
                "recipientKind", "OWNER",
                "key", OWNER,
                "regionCode", "350500",
                "channel", "EMAIL",
                "address", clock.department() + "@example.test"))
        .post("/api/v1/contacts")
        .then()
        .statusCode(201);
    told("item");

    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                inbox()
                    .body(
                        "items.findAll { it.clockId == '%s' }.text".formatted(clock.id()),
                        contains("【进展】贵单位项目“人民医院二期”的“用地预审”正在办理，承诺时限至 2026-09-11 17:30。")));
    inbox()
        .body("items.find { it.clockId == '%s' }.rung".formatted(clock.id()), equalTo(null))
        .body("items.find { it.clockId == '%s' }.rungName".formatted(clock.id()), equalTo("进展"));
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(Mailbox.of(clock.department() + "@example.test"))
                    .singleElement()
                    .satisfies(
                        letter ->
                            assertThat(letter.text())
                                .contains("示例建设公司（虚构）", "正在办理")
                                .doesNotContain("催办")));
  }

  @Test
  void without_an_owner_it_is_held_and_told_once_there_is_one() {
    told("item");
    held(true);

    owner(OWNER);
    QuarkusTransaction.requiringNew().run(() -> gained.fire(new ReachGained()));
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                inbox()
                    .body(
                        "items.findAll { it.clockId == '%s' }.size()".formatted(clock.id()),
                        equalTo(1)));
  }

  @Test
  void another_owner_s_project_is_not_read_of() {
    owner(ELSEWHERE);
    told("item");
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                QuarkusTransaction.requiringNew()
                    .call(() -> intents.firedRungs(clock.id()))
                    .contains(Rung.URGE));
    inbox().body("items.findAll { it.clockId == '%s' }.size()".formatted(clock.id()), equalTo(0));
  }

  @Test
  void owners_are_told_of_items_alone_and_never_by_cards_or_orders() {
    for (String rung : List.of("YELLOW_CARD", "SUPERVISION_ORDER")) {
      Map<String, Object> notice =
          new HashMap<>(
              SampleLadders.notice(
                  rung,
                  rung.equals("YELLOW_CARD") ? "DUE" : "ORDER_OPENED",
                  rung.equals("YELLOW_CARD") ? 1 : 0));
      notice.put("audiences", List.of("OWNER"));
      refused(SampleLadders.with("350500", notice));
    }
    Map<String, Object> urge = new HashMap<>(SampleLadders.notice("URGE", "DUE", 0));
    urge.put("audiences", List.of("OWNER"));
    Map<String, Object> ladder = SampleLadders.with("350500", urge);
    ladder.put("subject", "ACTION");
    refused(ladder);
  }

  private static void refused(Map<String, Object> ladder) {
    Call.as("admin")
        .body(ladder)
        .post("/api/v1/ladders")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/rungs/0/audiences"));
  }

  private void owner(@Nullable String code) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              projects.keep(project, "人民医院二期", YONGCHUN, null, code, "PRELIMINARY");
              if (code != null) {
                directory.keep(new Recipient(RecipientKind.OWNER, code), "示例建设公司（虚构）");
              }
            });
  }

  private void told(String type) {
    arming.clockMoved(
        clock.snapshot(),
        new Subject(type, clock.id().toString(), "用地预审", null, project.toString(), "人民医院二期"),
        new Addressee(clock.department(), null),
        YONGCHUN);
  }

  private void held(boolean is) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                Call.as("supervisor")
                    .queryParam("limit", 100)
                    .get("/api/v1/deadlines/held")
                    .then()
                    .body(
                        "items.findAll { it.clockId == '%s' }.size()".formatted(clock.id()),
                        equalTo(is ? 1 : 0)));
  }

  private static ValidatableResponse inbox() {
    return Call.as("owner").queryParam("limit", 100).get("/api/v1/inbox").then().statusCode(200);
  }
}

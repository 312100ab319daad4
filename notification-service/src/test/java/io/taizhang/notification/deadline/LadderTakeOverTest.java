package io.taizhang.notification.deadline;

import static io.taizhang.notification.ladder.domain.Rung.CIRCULAR;
import static io.taizhang.notification.ladder.domain.Rung.EARLY_REMINDER;
import static io.taizhang.notification.ladder.domain.Rung.RED_CARD;
import static io.taizhang.notification.ladder.domain.Rung.REMINDER;
import static io.taizhang.notification.ladder.domain.Rung.SUPERVISION_ORDER;
import static io.taizhang.notification.ladder.domain.Rung.URGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.notification.clock.OpenedOrder;
import io.taizhang.notification.clock.Subject;
import io.taizhang.notification.fixture.Call;
import io.taizhang.notification.fixture.Clocks;
import io.taizhang.notification.fixture.Known;
import io.taizhang.notification.fixture.MailServer;
import io.taizhang.notification.fixture.SampleLadders;
import io.taizhang.notification.ladder.domain.Rung;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Business time stands at 2026-09-14; the region is used by no other test that arms. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
@WithTestResource(MailServer.class)
class LadderTakeOverTest {

  private static final RegionPath NANPING = new RegionPath("/100000/350000/350700/");
  private static final Instant DUE = Instant.parse("2026-10-08T09:30:00Z");

  @Inject Arming arming;
  @Inject Round round;
  @Inject Deadlines deadlines;
  @Inject LadderEngine engine;
  @Inject Known known;

  private final Clocks clock = Clocks.due(DUE);
  private String type = "item";
  private final Tokens admin = Tokens.of("admin").region("350700");

  @BeforeEach
  void regions() {
    known.regions();
  }

  @Test
  void running_clocks_are_armed_anew_but_what_has_fired_has_fired() throws SQLException {
    told(clock);
    round.fire(Instant.parse("2026-09-30T00:30:00Z"), 1_000);
    assertThat(pending()).doesNotContain(REMINDER).contains(URGE, RED_CARD);
    publish("HANDLE");
    settle();
    assertThat(pending()).as("of another stage").doesNotContain(EARLY_REMINDER);
    publish(null);
    settle();
    assertThat(pending()).containsExactlyInAnyOrder(EARLY_REMINDER, URGE, RED_CARD);
    assertThat(armedAt(RED_CARD)).isEqualTo("2026-10-14T09:30:00Z");
    told(clock.revision(2));
    assertThat(pending())
        .as("a fired one again, since its instant is to come")
        .containsExactlyInAnyOrder(EARLY_REMINDER, REMINDER, URGE, RED_CARD);
  }

  @Test
  void a_version_of_a_later_day_waits_for_it() {
    Call.as(admin)
        .body(SampleLadders.from("350700", "ISSUE", null, "2026-12-01"))
        .post("/api/v1/ladders")
        .then()
        .statusCode(201)
        .body("rearmedAt", equalTo(null));
    settle();
    Call.as(admin)
        .queryParam("subject", "ISSUE")
        .get("/api/v1/ladders")
        .then()
        .body("items[0].rearmedAt", equalTo(null));
  }

  @Test
  void an_unanswered_order_is_made_known_and_an_answered_one_is_not() {
    type = "action";
    publish(null);
    settle();
    told(clock);
    Instant opened = Instant.parse("2026-10-12T01:00:00Z");
    OpenedOrder order =
        new OpenedOrder(
            clock.id(),
            "order-1",
            "DB-1",
            1,
            opened,
            Instant.parse("2026-10-15T09:30:00Z"),
            null,
            null,
            null,
            NANPING.value(),
            subject(),
            clock.addressee());
    arming.orderOpened(order);
    assertThat(pending()).contains(SUPERVISION_ORDER, CIRCULAR);
    assertThat(armedAt(CIRCULAR)).isEqualTo("2026-10-19T00:30:00Z");
    arming.orderAnswered(clock.id(), "order-1", opened.plus(Duration.ofDays(1)));
    assertThat(pending()).contains(SUPERVISION_ORDER).doesNotContain(CIRCULAR);
  }

  @Test
  void a_dry_run_shows_who_would_have_got_what_beside_what_was_got() throws SQLException {
    Clocks past = clock.dueAt(Instant.parse("2026-09-10T09:30:00Z"));
    told(past);
    round.fire(Instant.parse("2026-09-14T06:00:00Z"), 1_000);
    Map<String, Object> request =
        Map.of(
            "ladder", SampleLadders.of("350700", "ITEM", null),
            "from", "2026-08-25",
            "to", "2026-09-14");
    Call.as(admin)
        .queryParam("limit", 100)
        .body(request)
        .post("/api/v1/ladders/dry-run")
        .then()
        .statusCode(200)
        .body(
            "items.find { it.clockId == '%s' }.would.rung".formatted(clock.id()),
            contains("EARLY_REMINDER", "REMINDER", "URGE"))
        .body(
            "items.find { it.clockId == '%s' }.would[0].at".formatted(clock.id()),
            equalTo("2026-09-03T08:30:00+08:00"));
    Call.as("supervisor").body(request).post("/api/v1/ladders/dry-run").then().statusCode(403);
    Call.as(admin)
        .body(Map.of("ladder", request.get("ladder"), "from", "2026-08-01", "to", "2026-09-14"))
        .post("/api/v1/ladders/dry-run")
        .then()
        .statusCode(422);
  }

  private void publish(@Nullable String stage) {
    Call.as(admin)
        .body(SampleLadders.of("350700", type.toUpperCase(Locale.ROOT), stage))
        .post("/api/v1/ladders")
        .then()
        .statusCode(201);
  }

  private void told(Clocks told) {
    arming.clockMoved(told.snapshot(), subject(), told.addressee(), NANPING);
  }

  private Subject subject() {
    return new Subject(type, clock.id().toString(), "用地预审", null, null, "人民医院二期");
  }

  private void settle() {
    engine.wake();
    await().atMost(Duration.ofSeconds(30)).until(engine::settled);
  }

  private Instant armedAt(Rung rung) {
    return rows(clock.id()).stream()
        .filter(deadline -> deadline.rung == rung)
        .map(deadline -> deadline.armedAt)
        .findFirst()
        .orElseThrow();
  }

  private List<Rung> pending() {
    return rows(clock.id()).stream().map(deadline -> deadline.rung).toList();
  }

  private List<Deadline> rows(UUID id) {
    return QuarkusTransaction.requiringNew().call(() -> deadlines.of(id));
  }
}

package io.taizhang.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.notification.clock.Subject;
import io.taizhang.notification.directory.Recipient;
import io.taizhang.notification.directory.RecipientKind;
import io.taizhang.notification.fixture.Call;
import io.taizhang.notification.fixture.Clocks;
import io.taizhang.notification.fixture.Known;
import io.taizhang.notification.fixture.MailServer;
import io.taizhang.notification.ladder.domain.Rung;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
@WithTestResource(MailServer.class)
class InboxResourceTest {

  private static final RegionPath HUIAN = Clocks.QUANZHOU.child("350521");

  @Inject Inbox inbox;
  @Inject Known known;
  @Inject Clock clock;

  private final String department = "D" + UUID.randomUUID();

  @BeforeEach
  void regions() {
    known.regions();
  }

  @Test
  void a_message_for_a_department_is_seen_by_those_who_work_there() {
    UUID message = put(RecipientKind.DEPARTMENT, department, Clocks.QUANZHOU);
    assertThat(inboxOf(Tokens.of("handler").department(department))).containsExactly(message);
    assertThat(inboxOf(Tokens.of("clerk").department(department))).containsExactly(message);
    assertThat(inboxOf(Tokens.of("head").department(department))).containsExactly(message);
    assertThat(inboxOf(Tokens.of("agent").department(department))).doesNotContain(message);
    assertThat(inboxOf(Tokens.of("inspector").department(department))).doesNotContain(message);
    assertThat(inboxOf(Tokens.of("leader").department(department))).contains(message);
    assertThat(inboxOf(Tokens.of("handler").department("ELSE"))).doesNotContain(message);
    assertThat(inboxOf(Tokens.of("supervisor").department(department))).doesNotContain(message);
  }

  @Test
  void a_message_for_an_officer_is_seen_by_that_officer_alone() {
    UUID message = put(RecipientKind.OFFICER, "officer-350521", HUIAN);
    assertThat(inboxOf(Tokens.of("officer").region("350521"))).contains(message);
    assertThat(inboxOf(Tokens.of("officer"))).doesNotContain(message);
  }

  @Test
  void a_message_for_a_role_is_seen_by_that_role_in_the_region_and_above() {
    UUID message = put(RecipientKind.ROLE, "supervisor", HUIAN);
    assertThat(inboxOf(Tokens.of("supervisor").region("350521"))).contains(message);
    assertThat(inboxOf(Tokens.of("supervisor"))).contains(message);
    assertThat(inboxOf(Tokens.of("supervisor").region("350700"))).doesNotContain(message);
    assertThat(inboxOf(Tokens.of("leader"))).doesNotContain(message);
  }

  @Test
  void reading_is_marked_per_reader() {
    UUID message = put(RecipientKind.DEPARTMENT, department, Clocks.QUANZHOU);
    Tokens handler = Tokens.of("handler").department(department);
    Tokens clerk = Tokens.of("clerk").department(department);
    assertThat(unread(handler)).isEqualTo(1);
    for (int twice = 0; twice < 2; twice++) {
      Call.as(handler)
          .post("/api/v1/inbox/{id}/actions/read", message)
          .then()
          .statusCode(200)
          .body("read", equalTo(true));
    }
    assertThat(unread(handler)).isZero();
    assertThat(unread(clerk)).isEqualTo(1);
    Call.as(handler)
        .queryParam("unread", true)
        .get("/api/v1/inbox")
        .then()
        .body("items.size()", equalTo(0));
  }

  @Test
  void the_list_is_paged_newest_first() {
    UUID first = put(RecipientKind.DEPARTMENT, department, Clocks.QUANZHOU);
    UUID second = put(RecipientKind.DEPARTMENT, department, Clocks.QUANZHOU);
    Tokens handler = Tokens.of("handler").department(department);
    var page = Call.as(handler).queryParam("limit", 1).get("/api/v1/inbox").then().extract();
    assertThat(page.<String>path("items[0].id")).isEqualTo(second.toString());
    Call.as(handler)
        .queryParam("limit", 1)
        .queryParam("cursor", page.<String>path("nextCursor"))
        .get("/api/v1/inbox")
        .then()
        .body("items[0].id", equalTo(first.toString()))
        .body("nextCursor", equalTo(null));
  }

  @Test
  void without_a_token_401() {
    RestAssured.get("/api/v1/inbox")
        .then()
        .statusCode(401)
        .body("code", equalTo("unauthenticated"));
  }

  @Test
  void an_owner_reads_what_is_for_the_own_credit_code_and_nothing_of_the_officials() {
    UUID own = put(RecipientKind.OWNER, "91350100M000100Y43", HUIAN);
    UUID foreign = put(RecipientKind.OWNER, "913502000728319549", Clocks.QUANZHOU);
    UUID official = put(RecipientKind.DEPARTMENT, department, Clocks.QUANZHOU);
    Tokens owner = Tokens.of("owner").department(department);
    Call.as(owner).get("/api/v1/inbox").then().body("items.id", hasItem(own.toString()));
    for (UUID other : List.of(foreign, official)) {
      Call.as(owner).post("/api/v1/inbox/{id}/actions/read", other).then().statusCode(404);
    }
    Call.as("handler").post("/api/v1/inbox/{id}/actions/read", own).then().statusCode(404);
  }

  @Test
  void another_ones_message_cannot_be_read_404() {
    UUID message = put(RecipientKind.DEPARTMENT, department, Clocks.QUANZHOU);
    Call.as("handler")
        .post("/api/v1/inbox/{id}/actions/read", message)
        .then()
        .statusCode(404)
        .body("code", equalTo("not-found"));
  }

  @Test
  void a_page_of_1000_is_refused_422() {
    Call.as("handler")
        .queryParam("limit", 1000)
        .get("/api/v1/inbox")
        .then()
        .statusCode(422)
        .body("errors[0].pointer", endsWith("limit"));
  }

  private UUID put(RecipientKind kind, String key, RegionPath region) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                inbox
                    .put(
                        new NewMessage(
                            UUID.randomUUID(),
                            UUID.randomUUID(),
                            Rung.URGE,
                            1,
                            region.value(),
                            new Recipient(kind, key),
                            new Subject("item", "1", "用地预审", null, null, null),
                            "【催办】用地预审",
                            "【催办】事项“用地预审”已到办理时限，请立即办理。",
                            clock.instant()))
                    .id());
  }

  private static List<UUID> inboxOf(Tokens reader) {
    List<String> ids =
        Call.as(reader)
            .queryParam("limit", 100)
            .get("/api/v1/inbox")
            .then()
            .statusCode(200)
            .extract()
            .path("items.id");
    return ids.stream().map(UUID::fromString).toList();
  }

  private static long unread(Tokens reader) {
    return Call.as(reader)
        .get("/api/v1/inbox/unread")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getLong("unread");
  }
}

package io.taizhang.chassis.messaging.parked;

import static io.restassured.RestAssured.given;
import static io.taizhang.chassis.sample.NoteTaker.POISON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.chassis.sample.NoteTaker;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class ParkedEventsTest {

  private static final String PATH = "/api/v1/ledger/parked-events";
  private static final Tokens ADMIN = Tokens.of("admin").region("350000");

  @Inject NoteTaker taker;
  @Inject Mail mail;

  private final String key = "parked-" + UUID.randomUUID();

  @Test
  void a_parked_event_is_listed_by_its_envelope_and_reason_without_what_it_says() {
    mail.fails(key, "秘密", "after");
    String list =
        list(ADMIN)
            .then()
            .statusCode(200)
            .body("items", hasSize(2))
            .body("items[0].consumer", equalTo("sample-notes"))
            .body("items[0].key", equalTo(key))
            .body("items[0].sequence", equalTo(1))
            .body("items[0].type", equalTo(NoteTaker.TYPE))
            .body("items[0].source", equalTo("/issue-service"))
            .body("items[0].region", equalTo("/350000/350500/"))
            .body("items[0].attempts", equalTo(1))
            .body("items[0].lastTriedAt", not(nullValue()))
            .body("items[1].attempts", equalTo(0))
            .body("items[1].lastTriedAt", nullValue())
            .extract()
            .asString();
    assertThat(list).doesNotContain("秘密");
    as(ADMIN)
        .get(PATH + "/" + id(0))
        .then()
        .statusCode(200)
        .body("parked.key", equalTo(key))
        .body("text", equalTo(mail.text(key, 1)));
  }

  @Test
  void the_list_is_paged_in_order() {
    mail.fails(key, "1", "2", "3");
    JsonPath first = list(ADMIN, "limit=2").jsonPath();
    assertThat(first.getList("items.sequence")).containsExactly(1, 2);
    String cursor = first.getString("nextCursor");
    JsonPath second = list(ADMIN, "limit=2&cursor=" + cursor).jsonPath();
    assertThat(second.getList("items.sequence")).containsExactly(3);
    list(ADMIN, "cursor=YWJj").then().statusCode(422);
    as(ADMIN).get(PATH + "?consumer=nobody").then().statusCode(200).body("items", hasSize(0));
  }

  @Test
  void re_driven_events_are_applied_in_order_and_audited() {
    mail.fails(key, "1", "2", "3");
    List<String> applied = mail.records(key);
    reDrive(key)
        .then()
        .statusCode(200)
        .body("applied", equalTo(3))
        .body("remaining", equalTo(0))
        .body("obstacle", nullValue());
    assertThat(applied).containsExactly("1", "2", "3");
    assertThat(mail.noted(key)).hasSize(3);
    assertThat(mail.audited(key))
        .containsExactly("parked-event-re-drive", "parked-event-re-drive", "parked-event-re-drive");
    list(ADMIN).then().body("items", hasSize(0));
    mail.arrives(key, 4, "4");
    mail.awaitNoted(key, 4);
    reDrive(key).then().statusCode(200).body("applied", equalTo(0));
  }

  @Test
  void the_first_that_fails_again_stops_it_with_a_new_reason_and_one_more_attempt() {
    mail.fails(key, "1", "2", "3");
    taker.arrange(
        key,
        body -> {
          if (body.equals("2")) {
            throw new UnsupportedOperationException("value 4711");
          }
        });
    String answer =
        reDrive(key)
            .then()
            .statusCode(200)
            .body("applied", equalTo(1))
            .body("remaining", equalTo(2))
            .body("obstacle.sequence", equalTo(2))
            .body("obstacle.attempts", equalTo(1))
            .extract()
            .asString();
    assertThat(answer).contains("UnsupportedOperationException").doesNotContain("4711");
    reDrive(key).then().body("applied", equalTo(0)).body("obstacle.attempts", equalTo(2));
    assertThat(mail.noted(key)).containsExactly("1");
    assertThat(mail.audited(key))
        .containsExactly(
            "parked-event-re-drive",
            "parked-event-re-drive-failed",
            "parked-event-re-drive-failed");
  }

  @Test
  void an_event_that_breaks_its_consumer_again_is_no_more_than_a_failure() {
    mail.fails(key, "1");
    taker.arrange(
        key,
        body -> {
          throw new StackOverflowError();
        });
    reDrive(key)
        .then()
        .statusCode(200)
        .body("obstacle.reason", startsWith("未能完成：StackOverflowError"));
  }

  @Test
  void a_discarded_event_is_gone_with_its_reason_audited_and_those_behind_it_go_on() {
    mail.fails(key, POISON, "2");
    mail.records(key);
    reDrive(key).then().body("applied", equalTo(0)).body("remaining", equalTo(2));
    discard(ADMIN, id(0), "上游撤销").then().statusCode(200).body("sequence", equalTo(1));
    reDrive(key).then().body("applied", equalTo(1)).body("remaining", equalTo(0));
    assertThat(mail.noted(key)).containsExactly("2");
    assertThat(mail.audited(key)).contains("parked-event-discard");
    assertThat(mail.discardReasons(key)).containsExactly("上游撤销");
  }

  @Test
  void whoever_discards_must_have_seen_the_last_attempt() {
    mail.fails(key, "1");
    long id = id(0);
    String seen = as(ADMIN).get(PATH + "/" + id).getHeader("ETag");
    reDrive(key).then().body("obstacle.version", equalTo(2));
    discard(ADMIN, id, "x", seen).then().statusCode(412).header("ETag", "\"2\"");
    as(ADMIN)
        .body(Map.of("reason", "x"))
        .post(PATH + "/" + id + "/actions/discard")
        .then()
        .statusCode(428);
    discard(ADMIN, id, "x", "\"2\"").then().statusCode(200);
  }

  @Test
  void a_re_drive_sent_again_under_its_key_is_answered_as_before() {
    mail.fails(key, "1");
    mail.records(key);
    for (int i = 0; i < 2; i++) {
      as(ADMIN)
          .header("Idempotency-Key", key)
          .body(Map.of("consumer", "sample-notes", "key", key))
          .post(PATH + "/actions/re-drive")
          .then()
          .statusCode(200)
          .body("applied", equalTo(1));
    }
    assertThat(mail.noted(key)).containsExactly("1");
  }

  @Test
  void a_record_that_is_no_event_can_only_be_discarded() {
    mail.garbage(key);
    list(ADMIN)
        .then()
        .body("items[0].type", nullValue())
        .body("items[0].reason", equalTo("不是可读的事件信封"));
    reDrive(key).then().statusCode(200).body("applied", equalTo(0));
    discard(ADMIN, id(0), "不是事件").then().statusCode(200);
    list(ADMIN).then().body("items", hasSize(0));
  }

  @Test
  void another_region_sees_and_moves_nothing() {
    mail.fails(key, "1");
    mail.records(key);
    long id = id(0);
    Tokens elsewhere = Tokens.of("admin").region("350700");
    list(elsewhere).then().statusCode(200).body("items", hasSize(0));
    as(elsewhere).get(PATH + "/" + id).then().statusCode(404);
    discard(elsewhere, id, "x").then().statusCode(404);
    reDrive(elsewhere, key).then().body("applied", equalTo(0)).body("remaining", equalTo(0));
    list(Tokens.of("admin").region("350500")).then().body("items", hasSize(1));
  }

  @Test
  void administrators_only() {
    given().get(PATH).then().statusCode(401);
    for (String role : List.of("agency", "supervisor", "leader", "clerk")) {
      list(Tokens.of(role)).then().statusCode(403);
      as(Tokens.of(role)).get(PATH + "/1").then().statusCode(403);
      reDrive(Tokens.of(role), key).then().statusCode(403);
      discard(Tokens.of(role), 1, "x").then().statusCode(403);
    }
  }

  @Test
  void an_event_that_is_not_there_is_404_and_a_consumer_that_is_none_422() {
    as(ADMIN).get(PATH + "/999999").then().statusCode(404);
    discard(ADMIN, 999_999, "x").then().statusCode(404);
    as(ADMIN)
        .body(Map.of("consumer", "nobody", "key", "k"))
        .post(PATH + "/actions/re-drive")
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/consumer"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"reason\":\" \"}"})
  void a_discard_needs_a_reason(String body) {
    as(ADMIN)
        .header("If-Match", "*")
        .body(body)
        .post(PATH + "/1/actions/discard")
        .then()
        .statusCode(422);
  }

  private long id(int index) {
    return list(ADMIN).jsonPath().getLong("items[" + index + "].id");
  }

  private Response list(Tokens who) {
    return list(who, "limit=100");
  }

  private Response list(Tokens who, String query) {
    return as(who).get(PATH + "?consumer=sample-notes&key=" + key + "&" + query);
  }

  private static Response reDrive(String key) {
    return reDrive(ADMIN, key);
  }

  private static Response reDrive(Tokens who, String key) {
    return as(who)
        .body(Map.of("consumer", "sample-notes", "key", key))
        .post(PATH + "/actions/re-drive");
  }

  private static Response discard(Tokens who, long id, String reason) {
    return discard(who, id, reason, "*");
  }

  private static Response discard(Tokens who, long id, String reason, String version) {
    return as(who)
        .header("If-Match", version)
        .body(Map.of("reason", reason))
        .post(PATH + "/" + id + "/actions/discard");
  }

  private static RequestSpecification as(Tokens who) {
    return given().auth().oauth2(who.jwt()).contentType(ContentType.JSON);
  }
}

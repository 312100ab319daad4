package io.taizhang.issue.rating;

import static io.taizhang.issue.fixture.Callers.as;
import static io.taizhang.issue.fixture.Callers.assistant;
import static io.taizhang.issue.fixture.Callers.clerk;
import static io.taizhang.issue.fixture.Callers.handler;
import static io.taizhang.issue.fixture.Callers.supervisor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.issue.fixture.County;
import io.taizhang.issue.fixture.Rows;
import io.taizhang.issue.fixture.Steps;
import io.taizhang.issue.supervision.BadRating;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class RatingTest {
  private static final Map<String, Object> FINDING = Map.of("upheld", true, "finding", "核查属实");
  private static final Map<String, Object> DENIED = Map.of("upheld", false, "finding", "核查不实");
  private static final Map<String, Object> MEASURE = Map.of("measure", "已上门说明并补办");

  @Inject County county;
  @Inject Rows rows;
  @Inject Heard heard;

  @BeforeEach
  void the_county_is_known() {
    county.tell();
  }

  @Test
  void a_bad_rating_is_called_back_put_right_and_confirmed_within_its_clock() {
    String issue = fedBack();
    String rating = rated(clerk(), issue, 5).then().statusCode(201).extract().path("id");

    assertThat(heard.issues).contains(issue);
    assertThat(clock(issue)).containsExactly("RUNNING 350783-CGJ 5 2026-09-20T17:30:00+08");
    step(clerk(), rating, "call-back", Map.of("reached", false, "note", "无人接听"))
        .then()
        .statusCode(200)
        .body("state", equalTo("TO_CALL_BACK"));
    step(clerk(), rating, "call-back", Map.of("reached", true, "note", "反映人称未到账"))
        .then()
        .body("state", equalTo("TO_PUT_RIGHT"))
        .body("callBacks.reached", contains(false, true));
    step(handler(), rating, "report", MEASURE).then().body("state", equalTo("TO_CONFIRM"));
    step(supervisor(), rating, "confirm", DENIED).then().body("state", equalTo("TO_PUT_RIGHT"));
    step(handler(), rating, "report", MEASURE).then().statusCode(200);
    step(supervisor(), rating, "confirm", FINDING)
        .then()
        .statusCode(200)
        .body("state", equalTo("PUT_RIGHT"))
        .body("finding", equalTo("核查属实"));

    assertThat(clock(issue).getFirst()).startsWith("STOPPED");
    supervisor()
        .get("/api/v1/issues/" + issue + "/trail?limit=100")
        .then()
        .body(
            "items.action",
            hasItems("issue-rate", "issue-rating-call-back", "issue-rating-confirm"));
    clerk().get("/api/v1/issues/" + issue + "/clocks").then().body("size()", equalTo(5));
  }

  @Test
  void a_good_rating_starts_nothing_and_a_feedback_is_rated_once() {
    String issue = fedBack();
    rated(clerk(), issue, 3).then().statusCode(201).body("state", equalTo("SETTLED"));

    rated(clerk(), issue, 5).then().statusCode(409).body("code", equalTo("conflict"));
    assertThat(clock(issue)).isEmpty();
    assertThat(heard.issues).doesNotContain(issue);
  }

  @Test
  void who_handled_it_neither_calls_back_nor_writes_the_rating_down() {
    String issue = Steps.registeredAnd("accept", "close-on-the-spot", "feed-back");
    rated(clerk(), issue, 1).then().statusCode(403).body("code", equalTo("second-person-needed"));

    String rating = rated(agent(), issue, 4).then().statusCode(201).extract().path("id");
    step(clerk(), rating, "call-back", Map.of("reached", true, "note", "已联系"))
        .then()
        .statusCode(403)
        .body("code", equalTo("second-person-needed"));
    step(agent(), rating, "call-back", Map.of("reached", true, "note", "已联系"))
        .then()
        .statusCode(200);
  }

  @Test
  void a_contested_rating_is_ruled_on_and_contested_once() {
    String rating = rated(clerk(), fedBack(), 5).then().extract().path("id");
    step(handler(), rating, "contest", Map.of("reason", "与本件无关"))
        .then()
        .body("state", equalTo("CONTESTED"));
    step(supervisor(), rating, "rule", DENIED).then().body("state", equalTo("TO_CALL_BACK"));
    step(handler(), rating, "contest", Map.of("reason", "与本件无关"))
        .then()
        .statusCode(409)
        .body("code", equalTo("out-of-order"));

    String other = rated(clerk(), fedBack(), 5).then().extract().path("id");
    step(handler(), other, "contest", Map.of("reason", "同一人反复恶意评价")).then().statusCode(200);
    step(as("admin", "100000", null), other, "rule", FINDING)
        .then()
        .body("state", equalTo("SET_ASIDE"));
  }

  @Test
  void after_three_calls_in_vain_it_is_put_right_all_the_same() {
    String rating = rated(clerk(), fedBack(), 4).then().extract().path("id");
    for (int i = 0; i < 3; i++) {
      step(clerk(), rating, "call-back", Map.of("reached", false, "note", "无人接听"))
          .then()
          .statusCode(200);
    }
    step(clerk(), rating, "call-back", Map.of("reached", false, "note", "无人接听"))
        .then()
        .statusCode(409);
    clerk()
        .get("/api/v1/issue-ratings/" + rating)
        .then()
        .body("state", equalTo("TO_PUT_RIGHT"))
        .body("callBacks.size()", equalTo(3));
  }

  @Test
  void a_department_sees_what_it_is_rated_for_and_nobody_elses() {
    String rating = rated(clerk(), fedBack(), 5).then().extract().path("id");

    handler()
        .get("/api/v1/issue-ratings?limit=100&state=TO_CALL_BACK")
        .then()
        .body("items.id", hasItem(rating));
    assistant()
        .get("/api/v1/issue-ratings?limit=100")
        .then()
        .body("items.id", not(hasItem(rating)));
    assistant().get("/api/v1/issue-ratings/" + rating).then().statusCode(404);
    step(assistant(), rating, "contest", Map.of("reason", "无关")).then().statusCode(404);
    step(as("clerk", County.JIANOU, County.HOUSING), rating, "report", MEASURE)
        .then()
        .statusCode(403);
    as("supervisor", County.HUIAN, null)
        .get("/api/v1/issue-ratings/" + rating)
        .then()
        .statusCode(404);
  }

  @Test
  void what_the_person_says_is_kept_without_a_name() {
    String issue = fedBack();
    Map<String, Object> body =
        Map.of("score", 5, "statement", "电话口述", "comment", Steps.PERSON + "很不满意，请回电" + Steps.PHONE);
    clerk()
        .body(body)
        .post("/api/v1/issues/" + issue + "/feedback/ratings")
        .then()
        .statusCode(201)
        .body("comment", equalTo("〔反映人〕很不满意，请回电〔反映人〕"));
  }

  private static String fedBack() {
    return Steps.registeredAnd("accept", "classify", "refer", "close", "feed-back");
  }

  private static RequestSpecification agent() {
    return as("agent", County.JIANOU, null);
  }

  private static Response rated(RequestSpecification caller, String issue, int score) {
    return caller
        .body(Map.of("score", score, "statement", "九月十四日电话口述"))
        .post("/api/v1/issues/" + issue + "/feedback/ratings");
  }

  private static Response step(
      RequestSpecification caller, String rating, String verb, Map<String, Object> body) {
    return caller.body(body).post("/api/v1/issue-ratings/" + rating + "/actions/" + verb);
  }

  private List<String> clock(String issue) {
    return rows.texts(
        "select phase || ' ' || department || ' ' || limit_amount || ' '"
            + " || to_char(due_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD\"T\"HH24:MI:SS')"
            + " || '+08' from clock where subject_id = ? and kind = 'RECTIFY'",
        issue);
  }

  /** Hears of bad ratings as another feature would. */
  @Singleton
  static class Heard {
    private final List<String> issues = new ArrayList<>();

    void hear(@Observes BadRating rating) {
      issues.add(rating.issueId().toString());
    }
  }
}

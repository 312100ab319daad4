package io.taizhang.issue.workflow;

import static io.taizhang.issue.fixture.Callers.clerk;
import static io.taizhang.issue.fixture.ReviewingCounty.CODE;
import static io.taizhang.issue.fixture.ReviewingCounty.WINDOW;
import static io.taizhang.issue.fixture.ReviewingCounty.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.issue.fixture.County;
import io.taizhang.issue.fixture.ReviewingCounty;
import io.taizhang.issue.fixture.Rows;
import io.taizhang.issue.fixture.Steps;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From Jian'ou's window to its neighbour's, both of this suite. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class SentOnTest {
  private static final byte[] PAPER = "%PDF-1.7 示例（虚构）".getBytes(StandardCharsets.UTF_8);

  @Inject County county;
  @Inject ReviewingCounty reviewing;
  @Inject Rows rows;

  @BeforeEach
  void the_counties_are_known() {
    county.tell();
    reviewing.tell();
  }

  @Test
  void it_arrives_whole_with_its_papers_by_name_and_linked_with_the_original() {
    String origin = Steps.registeredAnd("accept");
    paper(origin, "退件通知.pdf", false);
    paper(origin, "身份证.pdf", true);

    String there = sentOn(origin);

    there()
        .get("/api/v1/issues/inbox?box=ARRIVED&limit=100")
        .then()
        .body("items.id", hasItem(there))
        .body("boxes.find { it.box == 'ARRIVED' }.label", equalTo("外地转来"));
    seen(there)
        .then()
        .body("state", equalTo("REGISTERED"))
        .body("number", startsWith("BBC-" + CODE))
        .body("title", equalTo(Steps.registration().get("title")))
        .body("description", equalTo(seenAtHome(origin).path("description")))
        .body("departmentCode", equalTo(County.CITY_MANAGEMENT))
        .body("triedBefore.size()", equalTo(2))
        .body("regionCode", equalTo(CODE))
        .body("windowDepartment", equalTo(WINDOW))
        .body("intake.channel", equalTo("AGENCY"))
        .body("intake.originId", equalTo(origin))
        .body("intake.sourceNumber", equalTo(seenAtHome(origin).path("number")))
        .body("intake.originPapers", equalTo(List.of("退件通知.pdf")));
    there().get("/api/v1/issues/" + origin).then().statusCode(404);
    clerk().get("/api/v1/issues/" + there).then().statusCode(404);
  }

  @Test
  void who_came_is_shown_there_once_it_is_accepted_and_not_before() {
    String there = sentOn(Steps.registeredAnd("accept"));
    seen(there).then().body("person.name", equalTo("***")).body("person.phone", equalTo("***"));
    Steps.reveal(there(), there, "核实").then().statusCode(409);
    Steps.act(there(), there, "correct-person", Map.of("personName", "某某", "reason", "更正"))
        .then()
        .statusCode(409);
    assertThat(rows.texts("select p::text from issue_person p where issue_id::text = ?", there))
        .singleElement()
        .asString()
        .doesNotContain(Steps.PERSON, Steps.PHONE);

    ok(there(), there, "accept", null).then().body("person.name", equalTo("郑**"));
    Steps.reveal(there(), there, "核实").then().statusCode(200).body("name", equalTo(Steps.PERSON));
  }

  @Test
  void who_came_stays_unknown_where_it_is_not_taken_up_and_is_known_when_it_is_after_all() {
    String there = sentOn(Steps.registeredAnd("accept"));
    ok(there(), there, "propose-exclusion", Map.of("reason", "PETITION"));
    ok(ReviewingCounty.leader(), there, "confirm-exclusion", null);
    ok(there(), there, "feed-back", Map.of("channel", "WRITTEN", "text", "已函告转送单位"));
    seen(there).then().body("person.name", equalTo("***"));
    Steps.reveal(there(), there, "核实").then().statusCode(409);

    ok(there(), there, "reopen", Map.of("reason", "不属信访"))
        .then()
        .body("person.name", equalTo("郑**"));
  }

  @Test
  void the_window_that_sent_it_sees_what_becomes_of_it() {
    String origin = Steps.registeredAnd("accept");
    String there = sentOn(origin);
    String tag =
        seenAtHome(origin)
            .then()
            .body("state", equalTo("WATCHED"))
            .body("progress.sentOn.number", startsWith("BBC-" + CODE))
            .body("progress.sentOn.regionCode", equalTo(CODE))
            .body("progress.sentOn.state", equalTo("REGISTERED"))
            .body("progress.sentOn.outcome", nullValue())
            .extract()
            .header("ETag");

    ok(there(), there, "accept", null);
    ok(there(), there, "close-on-the-spot", Steps.CLOSE);

    clerk()
        .header("If-None-Match", tag)
        .get("/api/v1/issues/" + origin)
        .then()
        .statusCode(200)
        .body("progress.sentOn.state", equalTo("CLOSED"))
        .body("progress.sentOn.outcome", equalTo("SOLVED"))
        .body("progress.sentOn.person", nullValue());
    ok(clerk(), origin, "close-watched", Steps.CLOSE).then().body("state", equalTo("CLOSED"));
  }

  @Test
  void an_anonymous_matter_arrives_with_nobody_behind_it() {
    String origin = Steps.register(Steps.anonymous());
    Steps.step(origin, "accept").then().statusCode(200);
    String there = sentOn(origin);
    ok(there(), there, "accept", null).then().body("person", nullValue());
    Steps.reveal(there(), there, "核实").then().statusCode(404);
  }

  @Test
  void it_goes_to_no_unknown_window_to_none_of_this_region_and_to_none_that_is_passed_over() {
    String origin = Steps.registeredAnd("accept");
    refused(origin, County.HOUSING);
    refused(origin, "350784-NONE");
    rows.change(
        "update issue set recused_departments = '{" + WINDOW + "}' where id = '" + origin + "'");
    refused(origin, WINDOW);
    seenAtHome(origin).then().body("state", equalTo("ACCEPTED"));
    sendOn(origin, Map.of("direction", "ACROSS", "receiver", "建阳区", "reason", "属建阳"))
        .then()
        .statusCode(200)
        .body("progress.sentOn", nullValue());
    assertThat(rows.texts("select number from issue where origin_id::text = ?", origin)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "UP, " + County.WINDOW_ABOVE + ", 上级",
    "DOWN, " + County.WINDOW_BELOW + ", 下级",
    "ACROSS, " + WINDOW + ", 其他区划"
  })
  void it_goes_the_way_that_the_window_lies_and_is_refused_any_other(
      String lies, String window, String label) {
    String origin = Steps.registeredAnd("accept");
    for (String other : List.of("UP", "DOWN", "ACROSS")) {
      if (!other.equals(lies)) {
        sendOn(origin, to(window, other))
            .then()
            .statusCode(422)
            .body("code", equalTo("invalid"))
            .body("errors.pointer", equalTo(List.of("/direction")))
            .body("errors[0].detail", equalTo("该窗口属于“" + label + "”，与转送方向不符"));
      }
    }
    seenAtHome(origin).then().body("state", equalTo("ACCEPTED"));
    sendOn(origin, to(window, lies))
        .then()
        .statusCode(200)
        .body("progress.direction", equalTo(lies))
        .body("progress.sentOn.windowDepartment", equalTo(window));
  }

  private static void refused(String origin, String window) {
    sendOn(origin, to(window))
        .then()
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of("/window")));
  }

  private String sentOn(String origin) {
    sendOn(origin, to(WINDOW)).then().statusCode(200).body("state", equalTo("WATCHED"));
    return rows.texts("select id::text from issue where origin_id::text = ?", origin).getFirst();
  }

  private static Map<String, Object> to(String window) {
    return to(window, "ACROSS");
  }

  private static Map<String, Object> to(String window, String direction) {
    return Map.of(
        "direction", direction, "receiver", "某行政服务中心", "window", window, "reason", "不属本地");
  }

  private static Response sendOn(String origin, Map<String, Object> body) {
    return Steps.act(clerk(), origin, "send-on", body);
  }

  private static void paper(String issue, String name, boolean internal) {
    clerk()
        .contentType("application/pdf")
        .body(PAPER)
        .queryParam("issueId", issue)
        .queryParam("name", name)
        .queryParam("internal", internal)
        .post("/api/v1/issue-attachments")
        .then()
        .statusCode(201);
  }

  private static Response seen(String there) {
    return there().get("/api/v1/issues/" + there);
  }

  private static Response seenAtHome(String origin) {
    return clerk().get("/api/v1/issues/" + origin);
  }

  private static RequestSpecification there() {
    return ReviewingCounty.clerk();
  }
}

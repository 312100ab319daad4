package io.taizhang.issue.workflow;

import static io.taizhang.issue.fixture.Callers.as;
import static io.taizhang.issue.fixture.ReviewingCounty.CODE;
import static io.taizhang.issue.fixture.ReviewingCounty.FALLBACK;
import static io.taizhang.issue.fixture.ReviewingCounty.LEAD;
import static io.taizhang.issue.fixture.ReviewingCounty.WINDOW;
import static io.taizhang.issue.fixture.ReviewingCounty.clerk;
import static io.taizhang.issue.fixture.ReviewingCounty.handler;
import static io.taizhang.issue.fixture.ReviewingCounty.head;
import static io.taizhang.issue.fixture.ReviewingCounty.leader;
import static io.taizhang.issue.fixture.ReviewingCounty.ok;
import static io.taizhang.issue.fixture.ReviewingCounty.refer;
import static io.taizhang.issue.fixture.ReviewingCounty.referred;
import static io.taizhang.issue.fixture.ReviewingCounty.register;
import static io.taizhang.issue.fixture.ReviewingCounty.reported;
import static io.taizhang.issue.fixture.ReviewingCounty.supervisor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.taizhang.chassis.clock.BusinessClock;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.issue.fixture.County;
import io.taizhang.issue.fixture.ReviewingCounty;
import io.taizhang.issue.fixture.Steps;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What turns aside from the five stages. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class TurningAsideTest {
  private static final Map<String, Object> REASON = Map.of("reason", "情况有变");

  @Inject County county;
  @Inject ReviewingCounty reviewing;
  @Inject BusinessClock time;

  @BeforeEach
  void the_counties_are_known() {
    county.tell();
    reviewing.tell();
  }

  @Test
  void an_exclusion_is_proposed_by_one_confirmed_by_another_and_names_the_right_channel() {
    String id = register();
    String clock = running(id, "ACCEPT").getString("id");
    Steps.act(clerk(), id, "propose-exclusion", Map.of("reason", "NO_SUCH"))
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/reason"));
    ok(clerk(), id, "propose-exclusion", Map.of("reason", "IN_COURT"))
        .then()
        .body("state", equalTo("EXCLUDING"));
    assertThat(running(id, "ACCEPT").getString("id")).isEqualTo(clock);
    Steps.act(clerk(), id, "confirm-exclusion", null)
        .then()
        .statusCode(403)
        .body("code", equalTo("second-person-needed"));
    ok(leader(), id, "reject-exclusion", REASON).then().body("state", equalTo("REGISTERED"));
    assertThat(running(id, "ACCEPT").getString("id")).isEqualTo(clock);
    ok(clerk(), id, "propose-exclusion", Map.of("reason", "IN_COURT"));
    ok(leader(), id, "confirm-exclusion", null)
        .then()
        .body("state", equalTo("EXCLUDED"))
        .body("progress.exclusionChannel", containsString("法院"));
    ok(clerk(), id, "feed-back", Steps.FEED_BACK).then().body("state", equalTo("FED_BACK"));
  }

  @Test
  void a_second_return_is_ruled_and_the_ruled_lead_cannot_return_it() {
    Map<String, Object> returned = Map.of("reason", "不属本部门职责", "disputed", false);
    String id = referred();
    ok(handler(), id, "return", returned).then().body("state", equalTo("CLASSIFIED"));
    refer(id, LEAD);
    ok(handler(), id, "return", returned).then().body("state", equalTo("RULING"));
    assertThat(orders(id).getList("items.reason")).containsExactly("RETURNED");
    ok(leader(), id, "rule", Map.of("reason", "由兜底部门主办"))
        .then()
        .body("state", equalTo("REFERRED"))
        .body("leadDepartment", equalTo(FALLBACK))
        .body("progress.ruled", equalTo(true));
    Steps.act(as("handler", CODE, FALLBACK), id, "return", returned)
        .then()
        .statusCode(409)
        .body("detail", containsString("裁定"));
  }

  @Test
  void a_return_after_the_hours_allowed_is_refused() {
    String id = referred();
    time.travel(time.instant().plus(Duration.ofDays(12)));
    Steps.act(handler(), id, "return", Map.of("reason", "不属本部门", "disputed", true))
        .then()
        .statusCode(409)
        .body("detail", containsString("退回"));
  }

  @Test
  void a_merged_issue_goes_with_the_main_one_and_is_fed_back_by_itself() {
    String main = register();
    String merged = register();
    Steps.act(clerk(), merged, "merge", Map.of("mainIssueId", merged)).then().statusCode(422);
    ok(clerk(), merged, "merge", Map.of("mainIssueId", main))
        .then()
        .body("state", equalTo("MERGED"))
        .body("progress.mainId", equalTo(main));
    Steps.act(clerk(), main, "merge", Map.of("mainIssueId", register())).then().statusCode(422);
    ok(clerk(), main, "accept", null);
    ok(clerk(), main, "close-on-the-spot", Steps.CLOSE);
    clerk()
        .get("/api/v1/issues/" + merged)
        .then()
        .body("state", equalTo("CLOSED"))
        .body("closing.fix", equalTo(Steps.CLOSE.get("fix")))
        .body("person.name", equalTo("郑**"));
    ok(clerk(), merged, "feed-back", Steps.FEED_BACK);
    clerk().get("/api/v1/issues/" + main).then().body("state", equalTo("CLOSED"));
  }

  @Test
  void a_main_issue_that_is_withdrawn_leaves_the_merged_one_to_be_handled_alone() {
    String main = register();
    String merged = register();
    ok(clerk(), merged, "merge", Map.of("mainIssueId", main));
    ok(clerk(), main, "withdraw", REASON).then().body("state", equalTo("WITHDRAWN"));
    clerk().get("/api/v1/issues/" + merged).then().body("state", equalTo("ACCEPTED"));
    assertThat(all(main).getList("findAll { it.phase == 'RUNNING' }")).isEmpty();
  }

  @Test
  void a_reopened_issue_has_a_fresh_clock_and_the_old_one_is_kept() {
    String id = reported();
    ok(clerk(), id, "approve", null);
    ok(clerk(), id, "feed-back", Steps.FEED_BACK);
    ok(clerk(), id, "reopen", Map.of("reason", "又被退回"))
        .then()
        .body("state", equalTo("REOPENED"))
        .body("progress.reopened", equalTo(1));
    refer(id, LEAD);
    assertThat(all(id).getList("findAll { it.stage == 'HANDLE' }.phase"))
        .containsExactly("STOPPED", "RUNNING");
    assertThat(orders(id).getList("items.reason", String.class)).contains("REOPENED");
    clerk()
        .get("/api/v1/issues/" + id + "/reports")
        .then()
        .body("[0].fix", equalTo(Steps.CLOSE.get("fix")));
  }

  @Test
  void a_closed_issue_is_not_reopened_after_the_window() {
    String id = reported();
    ok(clerk(), id, "approve", null);
    time.travel(time.instant().plus(Duration.ofDays(80)));
    Steps.act(clerk(), id, "reopen", REASON).then().statusCode(409);
  }

  @Test
  void what_is_sent_on_is_watched_from_here_until_it_is_solved() {
    String id = register();
    ok(clerk(), id, "accept", null);
    ok(
            clerk(),
            id,
            "send-on",
            Map.of("direction", "UP", "receiver", "南平市住房和城乡建设局", "reason", "市级权限"))
        .then()
        .body("state", equalTo("WATCHED"))
        .body("awaits", equalTo("WATCH"));
    assertThat(running(id, "WATCH").getString("department")).isEqualTo(WINDOW);
    ok(clerk(), id, "close-watched", Steps.CLOSE).then().body("state", equalTo("CLOSED"));
  }

  @Test
  void what_comes_back_unclassified_is_classified_before_it_is_referred() {
    String id = register();
    ok(clerk(), id, "accept", null);
    ok(
        clerk(),
        id,
        "send-on",
        Map.of("direction", "ACROSS", "receiver", "建瓯市城市管理局", "reason", "属建瓯"));
    Map<String, Object> referral = Map.of("leadDepartment", LEAD);
    Steps.act(clerk(), id, "refer", referral)
        .then()
        .statusCode(409)
        .body("detail", containsString("尚未分类"));
    ok(clerk(), id, "classify", Map.of("category", "住宅专项维修资金", "tier", "SIMPLE"));
    ok(clerk(), id, "refer", referral).then().body("state", equalTo("REFERRED"));
  }

  @Test
  void an_exclusion_that_proves_wrong_is_reopened_within_the_window() {
    String id = register();
    ok(clerk(), id, "propose-exclusion", Map.of("reason", "PETITION"));
    ok(leader(), id, "confirm-exclusion", null);
    ok(clerk(), id, "feed-back", Steps.FEED_BACK);
    ok(clerk(), id, "reopen", Map.of("reason", "不属信访"))
        .then()
        .body("state", equalTo("REOPENED"))
        .body("progress.exclusionCode", nullValue());
  }

  @Test
  void a_follower_is_handed_over_and_the_history_keeps_both() {
    String id = register();
    ok(
            as("agent", CODE, null),
            id,
            "assign-follower",
            Map.of("subject", "agent-2", "name", "专班乙（虚构）"))
        .then()
        .body("progress.follower", equalTo("专班乙（虚构）"));
    assertThat(
            clerk()
                .get("/api/v1/issues/" + id + "/history")
                .jsonPath()
                .getList("step", String.class))
        .containsExactly("REGISTER", "ASSIGN_FOLLOWER");
  }

  @Test
  void a_reason_that_names_the_person_is_refused() {
    String id = register();
    Steps.act(clerk(), id, "withdraw", Map.of("reason", Steps.PERSON + "不再要求"))
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/reason"));
  }

  @Test
  void of_two_who_act_at_once_one_wins_and_the_other_gets_412() {
    String id = reported();
    String seen = clerk().get("/api/v1/issues/" + id).header("ETag");
    Steps.act(clerk().header("If-Match", seen), id, "send-back", REASON).then().statusCode(200);
    Steps.act(clerk().header("If-Match", seen), id, "approve", null)
        .then()
        .statusCode(412)
        .body("code", equalTo("precondition-failed"));
    ok(handler(), id, "draft-report", Steps.CLOSE);
    ok(head(), id, "sign-report", null);
  }

  private static JsonPath orders(String id) {
    return supervisor().get("/api/v1/issue-supervision-orders?issueId=" + id).jsonPath();
  }

  private static JsonPath all(String id) {
    return clerk().get("/api/v1/issues/" + id + "/clocks").jsonPath();
  }

  private static JsonPath running(String id, String stage) {
    return all(id).setRootPath("find { it.phase == 'RUNNING' && it.stage == '" + stage + "' }");
  }
}

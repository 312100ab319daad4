package io.taizhang.ledger.problem;

import static io.taizhang.ledger.fixture.County.as;
import static io.taizhang.ledger.fixture.Registered.TENGZHOU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Registered;
import io.taizhang.ledger.fixture.Rows;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class ProblemLevelTest {

  private static final String HOUSING = "370481-HOUSING";
  private static final Tokens HEAD = Tokens.of("head").region("370481").department(HOUSING);
  private static final Tokens ZAOZHUANG = Tokens.of("leader").region("370400");
  private static final Map<String, String> UP =
      Map.of("reason", "本级无权批准", "suggestion", "请上级协调用地指标", "measuresTaken", "已两次会商");
  private static final Map<String, String> BACK = Map.of("reason", "指标已下达，请部门办理");

  @Inject Rows rows;

  @Test
  void a_problem_climbs_from_the_department_to_the_county_to_the_city_and_no_further() {
    UUID project = Registered.projectOfTengzhou();
    UUID problem = Registered.problem(TENGZHOU, project, HOUSING, Map.of());
    step(HEAD, problem, "escalate", UP)
        .statusCode(200)
        .body("level", equalTo("COUNTY"))
        .body("suggestion", equalTo("请上级协调用地指标"))
        .body("measuresTaken", equalTo("已两次会商"));
    step(HEAD, problem, "escalate", UP).statusCode(403);
    step(TENGZHOU, problem, "escalate", UP).statusCode(200).body("level", equalTo("CITY"));
    step(TENGZHOU, problem, "escalate", UP).statusCode(403).body("code", equalTo("forbidden"));
    step(ZAOZHUANG, problem, "escalate", UP).statusCode(409).body("code", equalTo("out-of-order"));
    assertThat(rows.facts(project))
        .containsExactly(
            "project.registered", "problem.registered", "problem.escalated", "problem.escalated");
    assertThat(JsonPath.from(rows.envelopes(project).getLast()).<String, Object>getMap("data"))
        .containsEntry("fromLevel", "COUNTY")
        .containsEntry("level", "CITY");
  }

  @Test
  void it_is_returned_level_by_level_by_those_it_was_reported_to() {
    UUID project = Registered.projectOfTengzhou();
    UUID problem = Registered.problem(TENGZHOU, project, HOUSING, Map.of());
    step(TENGZHOU, problem, "return", BACK).statusCode(409);
    step(TENGZHOU, problem, "escalate", UP).statusCode(200);
    step(TENGZHOU, problem, "escalate", UP).statusCode(200);
    step(TENGZHOU, problem, "return", BACK).statusCode(403);
    step(ZAOZHUANG, problem, "return", BACK).statusCode(200).body("level", equalTo("COUNTY"));
    step(TENGZHOU, problem, "return", BACK).statusCode(200).body("level", equalTo("DEPARTMENT"));
    assertThat(history(problem).getList("change"))
        .containsExactly("REGISTERED", "ESCALATED", "ESCALATED", "RETURNED", "RETURNED");
    assertThat(history(problem).getList("level"))
        .containsExactly("DEPARTMENT", "COUNTY", "CITY", "COUNTY", "DEPARTMENT");
    assertThat(history(problem).getString("[4].words")).isEqualTo(BACK.get("reason"));
  }

  @Test
  void a_problem_of_the_city_itself_skips_the_county() {
    County.founded();
    UUID problem =
        Registered.problem(Tokens.of("leader"), County.project(), County.HOUSING, Map.of());
    step(Tokens.of("leader"), problem, "escalate", UP)
        .statusCode(200)
        .body("level", equalTo("CITY"));
  }

  @Test
  void another_departments_head_neither_escalates_nor_amends_nor_confirms() {
    UUID project = Registered.projectOfTengzhou();
    County.department("370481-WATER", "水利局", "370481");
    UUID problem = Registered.problem(TENGZHOU, project, "370481-WATER", Map.of());
    step(HEAD, problem, "escalate", UP).statusCode(403).body("code", equalTo("other-department"));
    step(HEAD, problem, "amend", Map.of("measure", "另议", "reason", "另议")).statusCode(403);
    step(HEAD, problem, "strike-off", Map.of()).statusCode(403);
  }

  @Test
  void an_amendment_has_a_reason_and_what_was_before_stays_to_be_seen() {
    UUID project = Registered.projectOfTengzhou();
    UUID problem = Registered.problem(TENGZHOU, project, HOUSING, Map.of());
    Map<String, String> later = Map.of("dueOn", "2028-01-14", "reason", "林地手续顺延");
    step(HEAD, problem, "amend", Map.of("dueOn", "2028-01-14")).statusCode(422);
    step(HEAD, problem, "amend", Map.of("dueOn", "2027-12-18", "reason", "未变"))
        .statusCode(422)
        .body("code", equalTo("invalid"));
    step(HEAD, problem, "amend", Map.of("person", " ", "reason", "空白")).statusCode(422);
    step(HEAD, problem, "amend", later)
        .statusCode(200)
        .body("dueOn", equalTo("2028-01-14"))
        .body("measure", equalTo("提前介入，容缺预审"));
    assertThat(history(problem).getList("dueOn")).containsExactly("2027-12-18", "2028-01-14");
    assertThat(history(problem).getString("[1].words")).isEqualTo("林地手续顺延");
    assertThat(JsonPath.from(rows.envelopes(project).getLast()).getList("data.amended"))
        .isEqualTo(List.of("DUE_ON"));
  }

  @Test
  void while_striking_off_waits_for_the_second_person_nothing_else_moves() {
    UUID project = Registered.projectOfTengzhou();
    UUID problem = Registered.problem(TENGZHOU, project, HOUSING, Map.of());
    Tokens handler = Tokens.of("handler").region("370481").department(HOUSING);
    step(handler, problem, "request-strike-off", Map.of("evidence", "批复照片")).statusCode(200);
    step(HEAD, problem, "escalate", UP).statusCode(409);
    step(HEAD, problem, "amend", Map.of("person", "某某", "reason", "换人")).statusCode(409);
    step(handler, problem, "strike-off", Map.of()).statusCode(403);
    step(HEAD, problem, "reject-strike-off", Map.of("reason", "照片看不清"))
        .statusCode(200)
        .body("status", equalTo("OPEN"))
        .body("evidence", equalTo(null));
    step(handler, problem, "request-strike-off", Map.of("evidence", "批复文件")).statusCode(200);
    step(HEAD, problem, "strike-off", Map.of())
        .statusCode(200)
        .body("status", equalTo("STRUCK_OFF"))
        .body("struckOffBy", equalTo("head"));
    step(HEAD, problem, "amend", Map.of("person", "某某", "reason", "换人"))
        .statusCode(409)
        .body("code", equalTo("already-struck-off"));
    assertThat(history(problem).getList("change"))
        .containsExactly(
            "REGISTERED",
            "STRIKE_OFF_REQUESTED",
            "STRIKE_OFF_REJECTED",
            "STRIKE_OFF_REQUESTED",
            "STRUCK_OFF");
  }

  private static JsonPath history(UUID problem) {
    return as(TENGZHOU)
        .get("/api/v1/problems/{id}/history", problem)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static ValidatableResponse step(Tokens who, UUID problem, String verb, Object words) {
    return Registered.step(who, "problems", problem, verb, words);
  }
}

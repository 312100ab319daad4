package io.taizhang.ledger.opinion;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import io.taizhang.ledger.fixture.Procedure;
import io.taizhang.ledger.fixture.Rows;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class OpinionApiTest {

  private static final Tokens HOUSING = Tokens.of("handler").department(County.HOUSING);
  private static final Tokens WATER = Tokens.of("handler").department("350500-WATER");
  private static final Tokens LEADER = Tokens.of("leader");

  @Inject Days days;
  @Inject Rows rows;

  @BeforeEach
  void founded() {
    Procedure.founded();
  }

  @Test
  void a_letter_is_asked_with_a_limit_and_answered_by_the_department_it_names() {
    UUID project = County.project();
    UUID item = County.item(project, 5);
    ValidatableResponse asked = ask(HOUSING, letter(item, 3)).statusCode(201);
    asked
        .body("dueAt", equalTo(days.closeOn(3)))
        .body("state", equalTo("ASKED"))
        .body("silenceSource", nullValue());
    UUID opinion = County.id(asked);
    answer(HOUSING, opinion).statusCode(403).body("code", equalTo("other-department"));
    answer(Tokens.of("handler").department("350500-FIRE"), opinion).statusCode(404);
    County.joined(project, "350500-FIRE");
    as(Tokens.of("handler").department("350500-FIRE"))
        .get("/api/v1/opinions/{id}", opinion)
        .then()
        .statusCode(200)
        .body("state", equalTo("ASKED"))
        .body("question", nullValue());
    answer(WATER, opinion)
        .statusCode(200)
        .body("state", equalTo("ANSWERED"))
        .body("stance", equalTo("CONDITIONS"));
    answer(WATER, opinion).statusCode(409).body("code", equalTo("opinion-out-of-order"));
    assertThat(rows.facts(project)).contains("opinion.asked", "opinion.answered");
    assertThat(rows.envelopes(project)).noneMatch(text -> text.contains("取水口"));
    as(Tokens.of("owner")).get("/api/v1/opinions/{id}", opinion).then().statusCode(403);
  }

  @Test
  void without_a_rule_silence_is_late_and_a_late_answer_is_taken() {
    UUID project = County.project();
    UUID opinion = County.id(ask(HOUSING, letter(County.item(project, 5), 1)).statusCode(201));
    late(project).body("items", equalTo(List.of()));
    days.after(days.closeOn(1));
    late(project)
        .body("items.id", equalTo(List.of(opinion.toString())))
        .body("items[0].state", equalTo("LATE"));
    answer(WATER, opinion).statusCode(200);
    late(project).body("items", equalTo(List.of()));
    assertThat(rows.envelopes(project).getLast()).contains("\"late\":true");
  }

  @Test
  void where_the_region_says_so_silence_is_consent() {
    String park = County.park(91);
    as(LEADER)
        .body(
            Map.of(
                "regionCode",
                park,
                "consents",
                true,
                "source",
                "园区并联审批办法（虚构）",
                "validFrom",
                days.today().toString()))
        .post("/api/v1/silence-rules")
        .then()
        .statusCode(201);
    UUID project = County.projectIn(park);
    UUID item = County.acceptedIn(park, project, 5);
    Tokens handler = Tokens.of("handler").department(park + "-HOUSING");
    Map<String, Object> review = new HashMap<>(letter(item, 1));
    review.put("kind", "JOINT_REVIEW");
    ask(handler, review).statusCode(422).body("errors.pointer", hasItem("/meetsOn"));
    review.put("meetsOn", days.workingDaysOn(1).toString());
    UUID opinion =
        County.id(
            ask(handler, review).statusCode(201).body("silenceSource", equalTo("园区并联审批办法（虚构）")));
    days.after(days.closeOn(1));
    as(LEADER)
        .get("/api/v1/opinions/{id}", opinion)
        .then()
        .body("state", equalTo("CONSENTED_BY_SILENCE"))
        .body("answeredAt", nullValue());
    late(project).body("items", equalTo(List.of()));
    answer(WATER, opinion).statusCode(409).body("code", equalTo("opinion-out-of-order"));
  }

  @Test
  void a_department_asks_about_its_own_items_and_others_than_itself() {
    UUID item = County.item(County.project(), 5);
    ask(WATER, letter(item, 3)).statusCode(422).body("errors.pointer", hasItem("/itemId"));
    Map<String, Object> itself = new HashMap<>(letter(item, 3));
    itself.put("departmentCode", County.HOUSING);
    ask(HOUSING, itself).statusCode(422).body("errors.pointer", hasItem("/departmentCode"));
  }

  private static Map<String, Object> letter(UUID item, int days) {
    return Map.of(
        "itemId", item,
        "kind", "LETTER",
        "departmentCode", "350500-WATER",
        "question", "是否影响取水口（虚构）",
        "limitDays", days);
  }

  private static ValidatableResponse ask(Tokens who, Map<String, ?> body) {
    return as(who).body(body).post("/api/v1/opinions").then();
  }

  private static ValidatableResponse answer(Tokens who, UUID opinion) {
    return as(who)
        .body(Map.of("stance", "CONDITIONS", "text", "施工期避开取水口（虚构）"))
        .post("/api/v1/opinions/{id}/actions/answer", opinion)
        .then();
  }

  private static ValidatableResponse late(UUID project) {
    return as(LEADER).get("/api/v1/opinions?late=true&project=" + project).then().statusCode(200);
  }
}

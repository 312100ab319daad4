package io.taizhang.ledger.item;

import static io.taizhang.ledger.fixture.County.as;
import static io.taizhang.ledger.item.AcceptanceStory.ALL;
import static io.taizhang.ledger.item.AcceptanceStory.CLERK;
import static io.taizhang.ledger.item.AcceptanceStory.FUNDS;
import static io.taizhang.ledger.item.AcceptanceStory.HANDLER;
import static io.taizhang.ledger.item.AcceptanceStory.LAND;
import static io.taizhang.ledger.item.AcceptanceStory.MISSING;
import static io.taizhang.ledger.item.AcceptanceStory.NOT_NEEDED;
import static io.taizhang.ledger.item.AcceptanceStory.NOT_OURS;
import static io.taizhang.ledger.item.AcceptanceStory.OWNER;
import static io.taizhang.ledger.item.AcceptanceStory.WITHDRAWAL;
import static io.taizhang.ledger.item.AcceptanceStory.act;
import static io.taizhang.ledger.item.AcceptanceStory.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import io.taizhang.ledger.fixture.Rows;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class AcceptanceApiTest {

  @Inject Days days;
  @Inject Rows rows;
  private UUID project;
  private UUID item;

  @BeforeEach
  void papers_are_received() {
    County.founded();
    project = County.project();
    item = County.item(project, 5);
  }

  @Test
  void papers_get_a_receipt_and_five_working_days_for_their_answer() {
    JsonPath receipt = read(OWNER, item, "/receipts");
    assertThat(receipt.getList("kind")).containsExactly("RECEIVED");
    assertThat(receipt.getString("[0].title")).isEqualTo("收件凭证");
    assertThat(receipt.getString("[0].number")).matches(number("SJ"));
    assertThat(receipt.getString("[0].issuedBy")).isEqualTo("clerk");
    assertThat(receipt.getString("[0].issuedAt")).startsWith(days.today().toString());
    assertThat(receipt.<String>getList("[0].lines"))
        .containsExactly(
            "事项：建筑工程施工许可", "答复期限：" + days.closeOn(5).replace('T', ' ').substring(0, 16));
    assertThat(read(OWNER, item, "").getString("answerDueAt")).isEqualTo(days.closeOn(5));
    JsonPath window = read(OWNER, item, "/acceptance-clock");
    assertThat(window.getString("phase")).isEqualTo("RUNNING");
    assertThat(window.getString("promised.startsAt")).isEqualTo("RECEIVED");
  }

  @Test
  void acceptance_closes_the_window_and_gives_a_numbered_notice() {
    String number =
        act(HANDLER, item, "accept").statusCode(200).extract().path("acceptanceReceipt");
    assertThat(number).matches(number("SL"));
    assertThat(read(CLERK, item, "/acceptance-clock").getString("phase")).isEqualTo("STOPPED");
    assertThat(read(CLERK, item, "").<Object>get("answerDueAt")).isNull();
    assertThat(read(CLERK, item, "/receipts").getList("number")).contains(number).hasSize(2);
    assertThat(rows.facts(project)).endsWith("clock.stopped", "clock.started", "item.accepted");
    assertThat(lastEvent().getString("data.receiptNumber")).isEqualTo(number);
  }

  @Test
  void what_is_missing_is_asked_once_and_a_full_hand_in_opens_five_fresh_days() {
    act(CLERK, item, "ask-supplement", MISSING)
        .statusCode(200)
        .body("status", equalTo("SUPPLEMENT_ASKED"))
        .body("wireCode", equalTo(6));
    assertThat(read(CLERK, item, "/acceptance-clock").getString("phase")).isEqualTo("STOPPED");
    assertThat(read(OWNER, item, "/supplement").getList("materials.material"))
        .containsExactly(LAND, FUNDS);
    assertThat(read(OWNER, item, "/receipts").<String>getList("[1].lines"))
        .contains("1. 用地批复：加盖公章的复印件", "2. 资金证明：不少于年度计划投资");
    assertThat(read(OWNER, item, "/receipts").getString("[1].number")).matches(number("BZ"));
    refusedAsSecond();

    days.nextMorning();
    act(CLERK, item, "hand-in-supplement", ALL)
        .statusCode(200)
        .body("status", equalTo("SUPPLEMENT_HANDED_IN"))
        .body("wireCode", equalTo(7))
        .body("answerDueAt", equalTo(days.closeOn(5)));
    assertThat(read(CLERK, item, "/acceptance-clock").getString("dueAt"))
        .isEqualTo(days.closeOn(5));
    assertThat(read(CLERK, item, "/receipts").<String>getList("[2].lines"))
        .contains("补正材料：资金证明、用地批复");
    assertThat(read(CLERK, item, "/receipts").getList("kind"))
        .containsExactly("RECEIVED", "SUPPLEMENT_ASKED", "RECEIVED");
    refusedAsSecond();

    act(CLERK, item, "accept").statusCode(200);
    assertThat(read(CLERK, item, "/clock").getString("startedAt"))
        .startsWith(days.today().toString());
    assertThat(rows.facts(project))
        .containsSubsequence(
            "item.received",
            "clock.stopped",
            "item.supplement-asked",
            "clock.started",
            "item.supplement-handed-in",
            "clock.stopped",
            "clock.started",
            "item.accepted");
  }

  @Test
  void a_partial_hand_in_is_refused_with_what_still_misses_and_changes_nothing() {
    act(CLERK, item, "ask-supplement", MISSING).statusCode(200);
    List<String> before = rows.facts(project);
    act(CLERK, item, "hand-in-supplement", Map.of("materials", List.of(LAND)))
        .statusCode(422)
        .body("code", equalTo("supplement-incomplete"))
        .body("errors.detail", equalTo(List.of("还缺：" + FUNDS)));
    act(CLERK, item, "hand-in-supplement", Map.of("materials", List.of(LAND, "营业执照")))
        .statusCode(422)
        .body("code", equalTo("invalid"))
        .body("errors.pointer", hasItem("/materials/1"));
    assertThat(read(CLERK, item, "").getString("status")).isEqualTo("SUPPLEMENT_ASKED");
    assertThat(read(CLERK, item, "/supplement").<Object>get("handedInAt")).isNull();
    assertThat(read(CLERK, item, "/receipts").getList("")).hasSize(2);
    assertThat(rows.facts(project)).isEqualTo(before);
  }

  @Test
  void a_request_for_a_supplement_names_at_least_one_material_and_each_once() {
    act(CLERK, item, "ask-supplement", Map.of("materials", List.of())).statusCode(422);
    Map<String, String> land = Map.of("material", LAND, "requirement", "原件");
    act(CLERK, item, "ask-supplement", Map.of("materials", List.of(land, land)))
        .statusCode(422)
        .body("errors.pointer", hasItem("/materials/1/material"));
    act(CLERK, item, "ask-supplement", Map.of("materials", List.of(Map.of("material", LAND))))
        .statusCode(422)
        .body("errors.pointer", hasItem("/materials/0/requirement"));
    as(CLERK).get("/api/v1/items/{id}/supplement", item).then().statusCode(404);
    assertThat(read(CLERK, item, "").getString("status")).isEqualTo("RECEIVED");
  }

  @Test
  void what_is_not_needed_or_not_ours_is_answered_with_a_numbered_document() {
    act(CLERK, item, "refuse-as-not-needed", NOT_NEEDED)
        .statusCode(200)
        .body("status", equalTo("NOT_NEEDED"))
        .body("wireCode", equalTo(4));
    assertThat(read(OWNER, item, "/receipts").getString("[1].number")).matches(number("BSL"));

    UUID other = County.item(project, 5);
    act(CLERK, other, "refuse-as-not-ours", Map.of("reason", "超出权限"))
        .statusCode(422)
        .body("errors.pointer", hasItem("/rightOrgan"));
    act(HANDLER, other, "refuse-as-not-ours", NOT_OURS)
        .statusCode(200)
        .body("status", equalTo("NOT_OURS"))
        .body("wireCode", equalTo(5))
        .body("rightOrgan", equalTo("省自然资源厅"));
    JsonPath receipts = read(OWNER, other, "/receipts");
    assertThat(receipts.getString("[1].number")).matches(number("BYSL"));
    assertThat(receipts.<String>getList("[1].lines")).contains("请向省自然资源厅申请");

    for (UUID answered : List.of(item, other)) {
      act(CLERK, answered, "accept").statusCode(409);
      assertThat(read(CLERK, answered, "/acceptance-clock").getString("phase"))
          .isEqualTo("STOPPED");
      as(CLERK).get("/api/v1/items/{id}/clock", answered).then().statusCode(404);
    }
  }

  @Test
  void numbers_run_without_a_gap_for_the_region_and_year() {
    UUID next = County.item(project, 5);
    assertThat(sequence(next)).isEqualTo(sequence(item) + 1);
  }

  @Test
  void the_applicant_withdraws_before_the_decision_and_the_clock_stops() {
    act(CLERK, item, "accept").statusCode(200);
    act(OWNER, item, "withdraw", WITHDRAWAL)
        .statusCode(200)
        .body("status", equalTo("WITHDRAWN"))
        .body("wireCode", equalTo(2));
    assertThat(read(CLERK, item, "/clock").getString("phase")).isEqualTo("STOPPED");
    assertThat(read(CLERK, item, "").<Object>get("usedDays")).isNull();
    act(HANDLER, item, "grant", Map.of("text", "准予")).statusCode(409);
    act(OWNER, item, "withdraw", WITHDRAWAL).statusCode(409);
    assertThat(rows.facts(project)).endsWith("clock.stopped", "item.withdrawn");
  }

  @Test
  void a_clerk_withdraws_for_the_applicant_with_a_statement_only() {
    act(CLERK, item, "withdraw", WITHDRAWAL)
        .statusCode(422)
        .body("errors.pointer", hasItem("/statement"));
    act(CLERK, item, "withdraw", Map.of("reason", "选址调整", "statement", " ")).statusCode(422);
    assertThat(read(CLERK, item, "").getString("status")).isEqualTo("RECEIVED");
    act(CLERK, item, "withdraw", Map.of("reason", "选址调整", "statement", "撤回申请书（虚构）"))
        .statusCode(200);
    assertThat(read(CLERK, item, "/acceptance-clock").getString("phase")).isEqualTo("STOPPED");
  }

  @Test
  void nobody_else_withdraws_and_no_decided_item_is_withdrawn() {
    act(HANDLER, item, "withdraw", WITHDRAWAL).statusCode(403);
    UUID others = County.item(County.project(Map.of("ownerCreditCode", "91110108351303601C")), 5);
    act(OWNER, others, "withdraw", WITHDRAWAL).statusCode(404);
    as(OWNER).get("/api/v1/items/{id}/receipts", others).then().statusCode(404);
    act(CLERK, item, "accept").statusCode(200);
    act(HANDLER, item, "refuse", Map.of("text", "不符合条件")).statusCode(200);
    act(OWNER, item, "withdraw", WITHDRAWAL)
        .statusCode(409)
        .body("code", equalTo("item-out-of-order"));
  }

  @Test
  void a_permit_granted_with_a_gap_may_be_taken_back_or_revoked_by_its_organ() {
    act(CLERK, item, "accept").statusCode(200);
    act(HANDLER, item, "begin-handling").statusCode(200).body("wireCode", equalTo(8));
    act(HANDLER, item, "take-back", Map.of("text", "撤回决定1号")).statusCode(409);
    act(HANDLER, item, "grant-with-gap", Map.of("text", "容缺通过，资金证明于开工前补交"))
        .statusCode(200)
        .body("wireCode", equalTo(12))
        .body("usedDays", equalTo(0));
    act(OWNER, item, "take-back", Map.of("text", "撤回")).statusCode(403);
    act(HANDLER, item, "take-back", Map.of("text", "撤回决定1号"))
        .statusCode(200)
        .body("wireCode", equalTo(14));
    act(HANDLER, item, "revoke", Map.of("text", "撤销决定1号")).statusCode(409);

    UUID granted = County.item(project, 5);
    act(CLERK, granted, "accept").statusCode(200);
    act(HANDLER, granted, "grant", Map.of("text", "准予")).statusCode(200);
    act(HANDLER, granted, "revoke", Map.of("text", "撤销决定2号"))
        .statusCode(200)
        .body("wireCode", equalTo(15));
  }

  @ParameterizedTest
  @ValueSource(strings = {"accept", "refuse-as-not-needed", "refuse-as-not-ours", "ask-supplement"})
  void only_the_window_and_the_items_own_department_answer(String verb) {
    Map<String, Object> body =
        switch (verb) {
          case "accept" -> Map.of();
          case "refuse-as-not-needed" -> NOT_NEEDED;
          case "refuse-as-not-ours" -> NOT_OURS;
          default -> MISSING;
        };
    Tokens planning = Tokens.of("handler").department("350500-PLANNING");
    act(planning, item, verb, body).statusCode(404);
    County.joined(project, "350500-PLANNING");
    List<String> before = rows.facts(project);
    act(OWNER, item, verb, body).statusCode(403);
    act(Tokens.of("leader"), item, verb, body).statusCode(403);
    act(planning, item, verb, body).statusCode(403).body("code", equalTo("other-department"));
    act(CLERK.region("370481"), item, verb, body).statusCode(404);
    as(planning).get("/api/v1/items/{id}/receipts", item).then().statusCode(403);
    as(CLERK.region("370481")).get("/api/v1/items/{id}/receipts", item).then().statusCode(404);
    assertThat(rows.facts(project)).isEqualTo(before);
    assertThat(read(CLERK, item, "/receipts").getList("")).hasSize(1);
    assertThat(read(CLERK, item, "").getString("status")).isEqualTo("RECEIVED");
  }

  private void refusedAsSecond() {
    act(CLERK, item, "ask-supplement", MISSING)
        .statusCode(409)
        .body("code", equalTo("second-supplement"));
  }

  private JsonPath lastEvent() {
    return JsonPath.from(rows.envelopes(project).getLast());
  }

  private String number(String series) {
    return series + "-350500-" + days.today().getYear() + "-\\d{4}";
  }

  private static int sequence(UUID item) {
    String number = read(CLERK, item, "/receipts").getString("[0].number");
    return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
  }
}

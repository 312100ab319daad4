package io.taizhang.ledger.statusreport;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
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
class StatusReportApiTest {

  private static final Tokens AGENCY = Tokens.of("agency").department(County.HOUSING);

  @Inject Rows rows;
  private UUID project;
  private UUID item;

  @BeforeEach
  void an_item_is_received() {
    County.founded();
    project = County.project();
    item = County.item(project, 5);
  }

  @Test
  void codes_become_steps_and_a_number_counts_once() {
    report("r-1", 3, Map.of()).statusCode(201);
    report("r-1", 3, Map.of()).statusCode(201).body("wireCode", equalTo(3));
    report("r-1", 8, Map.of()).statusCode(409).body("code", equalTo("report-number-taken"));
    report("r-2", 8, Map.of()).statusCode(201);
    report("r-3", 11, Map.of()).statusCode(422).body("errors.pointer", equalTo(List.of("/text")));
    report("r-3", 11, Map.of("text", "准予（虚构）")).statusCode(201);
    report("r-4", 3, Map.of()).statusCode(409).body("code", equalTo("item-out-of-order"));
    assertThat(rows.facts(project))
        .filteredOn(fact -> fact.startsWith("item."))
        .containsExactly("item.received", "item.accepted", "item.handling-begun", "item.granted");
    as(AGENCY)
        .get("/api/v1/items/{id}/status-reports/r-2", item)
        .then()
        .statusCode(200)
        .body("wireCode", equalTo(8));
  }

  @Test
  void a_withdrawal_is_the_applicants_and_never_an_act_on_a_permit() {
    report("w-1", 14, Map.of("text", "撤回（虚构）")).statusCode(409);
    report("w-2", 2, Map.of("text", "申请人书面撤件（虚构）")).statusCode(201);
    as(AGENCY)
        .get("/api/v1/items/{id}", item)
        .then()
        .body("status", equalTo("WITHDRAWN"))
        .body("wireCode", equalTo(2));
  }

  @Test
  void a_second_request_for_a_supplement_is_stored_counted_and_a_failed_trip() {
    report("b-1", 6, missing("用地批复")).statusCode(201).body("irregular", equalTo(false));
    report("b-2", 6, missing("规划条件")).statusCode(201).body("irregular", equalTo(true));
    as(AGENCY)
        .get("/api/v1/items/{id}", item)
        .then()
        .body("status", equalTo("SUPPLEMENT_ASKED"))
        .body("irregularSupplements", equalTo(1));
    assertThat(
            rows.texts(
                "select told_what || ' ' || trips from one_trip_failure where item_id = ?", item))
        .containsExactly("规划条件 3");
    report("b-3", 7, Map.of("materials", List.of("用地批复"))).statusCode(201);
    report("b-4", 6, missing("环评批复")).statusCode(201).body("irregular", equalTo(true));
    assertThat(rows.texts("select trips from one_trip_failure where item_id = ? order by id", item))
        .containsExactly("3", "4");
  }

  @Test
  void what_belongs_elsewhere_is_refused() {
    report("x-1", 9, Map.of()).statusCode(422).body("errors.pointer", hasItem("/wireCode"));
    report("x-2", 1, Map.of()).statusCode(422).body("errors.pointer", hasItem("/wireCode"));
    report("x-3", 16, Map.of()).statusCode(422).body("errors.pointer", hasItem("/wireCode"));
    Map<String, Object> early = new HashMap<>(Map.of("effective", "2099-01-01T00:00:00+08:00"));
    report("x-4", 3, early).statusCode(422).body("errors.pointer", hasItem("/effective"));
  }

  private static Map<String, Object> missing(String material) {
    return Map.of("missing", List.of(Map.of("material", material, "requirement", "原件（虚构）")));
  }

  private ValidatableResponse report(String number, int code, Map<String, ?> more) {
    Map<String, Object> body = new HashMap<>();
    body.put("number", number);
    body.put("wireCode", code);
    body.put("effective", "2026-09-01T10:00:00+08:00");
    body.putAll(more);
    return as(AGENCY).body(body).post("/api/v1/items/{id}/status-reports", item).then();
  }
}

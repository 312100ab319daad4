package io.taizhang.ledger.group;

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
import io.taizhang.ledger.fixture.Planned;
import io.taizhang.ledger.fixture.Procedure;
import io.taizhang.ledger.fixture.Rows;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class MergedHandInTest {

  @Inject Rows rows;

  @Test
  void feasibility_tender_plan_and_approval_are_handed_in_once_and_none_is_dropped() {
    Procedure.founded();
    Planned planned =
        Planned.of(
            "HB-1",
            List.of(
                Procedure.line("approval", "立项", "DRC", 20),
                Procedure.line("feasibility", "可研批复", "DRC", 20, "approval"),
                Procedure.line("tender-plan", "招标方案核准", "DRC", 20, "feasibility"),
                Procedure.line("permit", "施工许可", "HOUSING", 20, "tender-plan")));
    handIn(planned, "approval", "approval")
        .statusCode(422)
        .body("errors.pointer", hasItem("/planLineIds/1"));
    handIn(planned, "feasibility", "tender-plan")
        .statusCode(409)
        .body("code", equalTo("plan-line-blocked"));
    assertThat(rows.texts("select id from item where project_id = ?", planned.project())).isEmpty();

    handIn(planned, "feasibility", "tender-plan", "approval")
        .statusCode(201)
        .body("kind", equalTo("MERGED"))
        .body("items.name", equalTo(List.of("可研批复", "招标方案核准", "立项")));
    handIn(planned, "permit", "approval").statusCode(409);
  }

  private static ValidatableResponse handIn(Planned planned, String... keys) {
    List<UUID> lines = Stream.of(keys).map(planned::line).toList();
    Map<String, Object> body =
        Map.of(
            "projectId",
            planned.project(),
            "name",
            "可研批复、招标方案核准、立项合并办理",
            "limit",
            County.limit(20, "WORKING_DAY"),
            "planLineIds",
            lines);
    return as(Tokens.of("clerk")).body(body).post("/api/v1/merged-hand-ins").then();
  }
}

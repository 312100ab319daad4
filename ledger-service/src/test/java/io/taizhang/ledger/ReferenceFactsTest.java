package io.taizhang.ledger;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Rows;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What other systems need of lists, plans, modes and rules is published once each. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class ReferenceFactsTest {

  private static final Tokens LEADER = Tokens.of("leader");

  @Inject Rows rows;

  @Test
  void lists_plans_modes_and_rules_are_published_as_they_change() {
    String park = County.park(79);
    UUID project = County.projectIn(park);
    UUID entry =
        County.id(
            as(LEADER)
                .body(
                    Map.of(
                        "year", 2026,
                        "projectId", project,
                        "regionCode", "350500",
                        "level", "CITY",
                        "enteredOn", "2026-01-15",
                        "document", "泉发改〔2026〕示例1号（虚构）"))
                .post("/api/v1/year-list-entries")
                .then()
                .statusCode(201));
    as(LEADER)
        .body(Map.of("leftOn", "2026-09-30", "document", "泉发改〔2026〕示例9号（虚构）"))
        .post("/api/v1/year-list-entries/{id}/actions/leave", entry)
        .then()
        .statusCode(200);
    String plan = "/api/v1/projects/" + project + "/year-plans/2026";
    as(LEADER)
        .header("If-Match", "\"0\"")
        .body(
            Map.of(
                "investmentFen",
                300,
                "nodes",
                List.of(Map.of("month", 1, "plannedFen", 300, "node", "桩基施工（虚构）"))))
        .put(plan)
        .then()
        .statusCode(200);
    as(LEADER)
        .body(Map.of("month", 1, "doneFen", 100, "nodeDone", false))
        .post(plan + "/actions/report-month")
        .then()
        .statusCode(200);
    UUID item = County.acceptedIn(park, project, 5);
    as(LEADER)
        .body(Map.of("reason", "省重点项目（虚构）"))
        .post("/api/v1/items/{id}/actions/open-green-channel", item)
        .then()
        .statusCode(200);
    assertThat(told(project))
        .containsSubsequence(
            "year-list.entered",
            "year-list.left",
            "year-plan.replaced",
            "year-plan.month-reported",
            "item.mode-changed");

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
                "2026-09-01"))
        .post("/api/v1/silence-rules")
        .then()
        .statusCode(201);
    assertThat(told(park)).contains("silence-rule.set");
  }

  private List<String> told(Object key) {
    return rows.envelopes(key).stream()
        .map(
            event ->
                event.replaceAll("(?s).*\"type\":\"io\\.taizhang\\.ledger\\.(.+?)\\.v1\".*", "$1"))
        .toList();
  }
}

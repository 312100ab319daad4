package io.taizhang.ledger.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scope;
import io.taizhang.ledger.fixture.ManyRows;
import io.taizhang.ledger.fixture.Plans;
import io.taizhang.ledger.fixture.Procedure;
import io.taizhang.ledger.text.TextSearch;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Among many plans a word of the annual plan is found by index, or met along the list. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class AnnualPlanPlanTest {

  private static final List<String> PLANNED =
      List.of(
          "insert into plan (project_id, checklist_id, checklist_code, checklist_name,"
              + " checklist_number, region_path, applied_at)"
              + " select p.id, c.id, c.code, c.name, 1, p.region_path, now()"
              + " from project p, checklist c"
              + " where p.local_number like 'many-%' and c.code = 'ND-PLAN'",
          "insert into plan_line (id, project_id, position, line_key, name, department_code,"
              + " region_path, line, hand_in_month, approval_month, version)"
              + " select uuidv7(), p.id, 1, 'first',"
              + " case when substr(p.local_number, 6)::int % 1000 = 3 then '用海审批'"
              + " else '建筑工程施工许可' end, department_code, region_path, '{}',"
              + " date '2026-09-01', date '2026-10-01', 0"
              + " from project p where local_number like 'many-%'",
          "analyze plan, plan_line");

  @Inject Plans plans;
  @Inject AnnualPlan annual;

  @Test
  void a_word_of_the_item_or_of_its_project_is_found_without_reading_the_plans_through() {
    Procedure.founded();
    Procedure.published("ND-PLAN", List.of(Procedure.line("first", "用地预审", "PLANNING", 25)));
    Map<String, String> found =
        plans.among(
            Stream.concat(ManyRows.CITY_OF_PROJECTS.stream(), PLANNED.stream()).toList(),
            this::asked);
    SoftAssertions softly = new SoftAssertions();
    found.forEach(
        (name, plan) ->
            softly
                .assertThat(plan)
                .as(name)
                .doesNotContain("Seq Scan on plan_line")
                .doesNotContain("Seq Scan on project"));
    softly.assertThat(found.get("rare item")).contains("pk_plan_line");
    softly.assertThat(found.get("rare project")).contains("pk_plan_line");
    softly
        .assertThat(found.get("looking"))
        .contains("ix_plan_line_search", "ix_project_search", "ix_plan_line_project");
    softly.assertAll();
    assertThat(found).hasSize(5);
  }

  private Map<String, String> asked() {
    Map<String, String> found = new LinkedHashMap<>();
    found.put("rare item", plan("用海"));
    found.put("rare project", plan("人民医院"));
    found.put("common item", plan("施工"));
    found.put("common project", plan("产业园"));
    Condition own = TextSearch.inTable("t", "用海");
    Condition projects = TextSearch.inTable("sought_project", "用海");
    found.put(
        "looking",
        plans.of(
            "select t.id from plan_line t where "
                + own.text()
                + " union select t.id from plan_line t join project sought_project"
                + " on sought_project.id = t.project_id where "
                + projects.text()
                + " limit 5001",
            projects,
            Map.of()));
    return found;
  }

  private String plan(String text) {
    AnnualPlanFilter filter = new AnnualPlanFilter(2026, null, null, null, text);
    Condition wanted = annual.wanted(Scope.whole(new RegionPath(ManyRows.CITY)), filter);
    return plans.of(
        AnnualPlan.rows(wanted),
        wanted,
        Map.of(
            "first",
            LocalDate.parse("2026-01-01"),
            "next",
            LocalDate.parse("2027-01-01"),
            "after",
            new UUID(0, 0),
            "fetch",
            21));
  }
}

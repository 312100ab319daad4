package io.taizhang.ledger.load;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scope;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class OfficerLoadTest {

  private static final Tokens LEADER = Tokens.of("leader");
  private static final String PATH = "/api/v1/officers/load?region=";
  private static final int PATIENCE = 600;
  private static final List<String> MANY =
      List.of(
          "insert into officer select uuidv7(), 'laden-' || n, '专员', '科员', '350500-HOUSING',"
              + " '/100000/350000/350500/' from generate_series(1, 500) n",
          "insert into project (id, local_number, name, nature, scale, location, owner_name,"
              + " owner_credit_code, investment_fen, year_plan_fen, done_fen, phase,"
              + " planned_start, progress, remark, department_code, region_code, region_path,"
              + " updated_at, version) select uuidv7(), 'laden-' || n, '项目', '新建', '', '', '',"
              + " 'OWNER', 0, 0, 0, 'STARTED', '2026-12-01', '', '', '350500-HOUSING', '350500',"
              + " '/100000/350000/350500/', now(), 0 from generate_series(1, 20000) n",
          "insert into project_assignment select uuidv7(), p.id, 'OFFICER', o.id, o.subject, '', '',"
              + " p.region_path, now() from project p join officer o"
              + " on o.subject = 'laden-' || substr(p.local_number, 7)::int % 500 + 1"
              + " where p.local_number like 'laden-%'",
          "insert into clock (id, kind, subject_type, subject_id, title, department, region_path,"
              + " limit_amount, limit_unit, limit_starts_at, limit_source, phase, started_at,"
              + " due_at, provisional, calendar_version, revision)"
              + " select uuidv7(), 'DECISION', 'item', id::text, '事项', department_code,"
              + " region_path, 5, 'WORKING_DAY', 'ACCEPTED', '', 'RUNNING', now(), now(), false,"
              + " 1, 1 from project where local_number like 'laden-%'",
          "insert into item (id, project_id, name, kind, department_code, region_path, status,"
              + " promised_amount, promised_unit, promised_source, statutory_amount,"
              + " statutory_unit, statutory_source, received_at, version, clock_id)"
              + " select uuidv7(), p.id, '事项', 'LICENCE', department_code, p.region_path,"
              + " 'HANDLING', 5, 'WORKING_DAY', '', 20, 'WORKING_DAY', '', now(), 0, c.id"
              + " from project p join clock c on c.subject_id = p.id::text"
              + " where local_number like 'laden-%'",
          "insert into problem (id, number, project_id, description, measure, person,"
              + " department_code, due_on, status, region_path, version)"
              + " select uuidv7(), 'laden-' || local_number, id, '', '', '', department_code,"
              + " '2026-12-01', 'OPEN', region_path, 0 from project"
              + " where local_number like 'laden-%'",
          "analyze project, project_assignment, item, clock, problem, officer");

  @Inject Days days;
  @Inject Session entities;

  @Test
  void an_officers_load_counts_projects_by_phase_and_what_is_open_on_them() {
    String park = County.park(85);
    Tokens busy = Tokens.of("officer").region(park).person("busy");
    String laden = County.officer(busy, park + "-HOUSING");
    String idle =
        County.officer(Tokens.of("officer").region(park).person("idle"), park + "-HOUSING");
    UUID first = assigned(park, laden, "OFFICER", Map.of());
    assigned(park, laden, "OFFICER", Map.of("phase", "STARTED"));
    assigned(park, laden, "COUNSELLOR", Map.of());
    County.acceptedIn(park, first, 1);
    County.acceptedIn(park, first, 20);
    as(busy).body(problem(first, park)).post("/api/v1/problems").then().statusCode(201);
    days.at(days.today().plusDays(8) + "T20:00:00+08:00");

    JsonPath load = load(LEADER, park, "");
    assertThat(load.getList("items.officerId")).containsExactly(laden, idle);
    assertThat(load.getMap("items[0].projects")).isEqualTo(Map.of("PRELIMINARY", 1, "STARTED", 1));
    assertThat(load.getInt("items[0].total")).isEqualTo(2);
    assertThat(load.getInt("items[0].openItems")).isEqualTo(2);
    assertThat(load.getInt("items[0].overdueItems")).isEqualTo(1);
    assertThat(load.getInt("items[0].openProblems")).isEqualTo(1);
    assertThat(load.getInt("items[0].staleProjects")).isEqualTo(2);
    assertThat(load.getInt("items[1].total")).isZero();
    assertThat(load(LEADER, park, "&role=COUNSELLOR").getInt("items[0].total")).isEqualTo(1);
    as(LEADER)
        .get(PATH + park + "&limit=1")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items.officerId", contains(laden));
  }

  @Test
  void who_comes_from_above_stands_in_it_with_what_is_there() {
    String park = County.park(86);
    String city = County.officer(Tokens.of("officer").person("city"), County.HOUSING);
    assigned(park, city, "OFFICER", Map.of());
    assigned("350500", city, "OFFICER", Map.of());
    assertThat(load(LEADER, park, "").getList("items.total")).containsExactly(1);
  }

  @Test
  void the_load_is_for_those_who_distribute_the_work() {
    County.founded();
    as(Tokens.of("officer")).get(PATH + "350500").then().statusCode(403);
    as(LEADER).get(PATH + "370481").then().statusCode(404);
    as(LEADER)
        .get(PATH + "350500&role=NOBODY")
        .then()
        .statusCode(422)
        .body("code", equalTo("invalid"));
  }

  @Test
  void a_page_of_loads_touches_what_its_officers_carry_only() {
    County.founded();
    QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(PATIENCE));
    try {
      MANY.forEach(sql -> entities.createNativeMutationQuery(sql).executeUpdate());
      assertThat(plan())
          .contains("ix_project_assignment_", "ix_item_project", "ix_problem_project", "pk_clock")
          .doesNotContain("Seq Scan on project")
          .doesNotContain("Seq Scan on item")
          .doesNotContain("Seq Scan on problem")
          .doesNotContain("Seq Scan on clock");
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  private String plan() {
    RegionPath quanzhou = new RegionPath("/100000/350000/350500/");
    Condition seen = LoadReader.seen(Scope.whole(quanzhou));
    NativeQuery<String> explain =
        entities
            .createNativeQuery("explain " + LoadReader.sql(seen), String.class)
            .setParameter("from", quanzhou.value())
            .setParameter("to", quanzhou.end())
            .setParameter("role", "OFFICER")
            .setParameter("today", LocalDate.parse("2026-12-01"))
            .setParameter("now", Instant.parse("2026-12-01T00:00:00Z"))
            .setParameter("after", new UUID(0, 0))
            .setParameter("fetch", 21);
    seen.values().forEach(explain::setParameter);
    return explain.getResultList().stream().collect(Collectors.joining("\n"));
  }

  private static UUID assigned(
      String region, String officer, String role, Map<String, Object> changes) {
    Map<String, Object> body = new HashMap<>(changes);
    body.putAll(Map.of("regionCode", region, "departmentCode", region + "-HOUSING"));
    UUID project = County.project(body);
    as(LEADER)
        .body(Map.of("role", role, "officerId", officer))
        .post("/api/v1/projects/{id}/actions/assign", project)
        .then()
        .statusCode(200);
    return project;
  }

  private static JsonPath load(Tokens who, String region, String more) {
    return as(who).get(PATH + region + more).then().statusCode(200).extract().jsonPath();
  }

  private static Map<String, Object> problem(UUID project, String park) {
    return Map.of(
        "projectId", project,
        "description", "用地批复未取得",
        "measure", "提前介入",
        "person", "推进专员甲",
        "departmentCode", park + "-HOUSING",
        "dueOn", "2026-12-18");
  }
}

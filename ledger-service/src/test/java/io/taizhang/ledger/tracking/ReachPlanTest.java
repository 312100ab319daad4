package io.taizhang.ledger.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.Reach;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scope;
import io.taizhang.ledger.fixture.County;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With many projects in the region a narrowed caller's page touches the few that are reached. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class ReachPlanTest {

  private static final int PATIENCE = 600;
  private static final int PROJECTS = 20_000;
  private static final List<String> MANY =
      List.of(
          "insert into department select '990000-' || n, '部门', '350500', '/100000/350000/350500/'"
              + " from generate_series(1, 500) n",
          "insert into officer select uuidv7(), 'many-' || n, '专员', '科员', '990000-1',"
              + " '/100000/350000/350500/' from generate_series(1, 500) n",
          "insert into project (id, local_number, name, nature, scale, location, owner_name,"
              + " owner_credit_code, investment_fen, year_plan_fen, done_fen, phase,"
              + " planned_start, progress, remark, department_code, region_code, region_path,"
              + " updated_at, version) select uuidv7(), 'many-' || n, '项目', '新建', '', '', '',"
              + " 'OWNER' || n % 5000, 0, 0, 0, 'STARTED', '2026-12-01', '', '',"
              + " '990000-' || n % 500 + 1, '350500', '/100000/350000/350500/', now(), 0"
              + " from generate_series(1, "
              + PROJECTS
              + ") n",
          "insert into project_assignment select uuidv7(), p.id, 'OFFICER', o.id, o.subject, '', '',"
              + " p.region_path, now() from project p join officer o"
              + " on o.subject = 'many-' || substr(p.local_number, 6)::int % 500 + 1"
              + " where p.local_number like 'many-%'",
          "insert into item (id, project_id, name, kind, department_code, region_path, status,"
              + " promised_amount, promised_unit, promised_source, statutory_amount,"
              + " statutory_unit, statutory_source, received_at, version)"
              + " select uuidv7(), id, '事项', 'LICENCE', department_code, region_path, 'RECEIVED',"
              + " 5, 'WORKING_DAY', '', 20, 'WORKING_DAY', '', now(), 0 from project"
              + " where local_number like 'many-%'",
          "analyze project, project_assignment, item, officer, department");

  @Inject Session entities;
  @Inject TrackingLedger ledger;

  @BeforeEach
  void the_county_is_founded() {
    County.founded();
  }

  @Test
  void a_page_is_found_by_index_whatever_narrows_the_caller() {
    Map<Reach, String> plans =
        plans(new Reach.Unit("990000-7"), new Reach.Assigned("many-7"), new Reach.Own("OWNER7"));
    plans.forEach(
        (reach, plan) ->
            assertThat(plan)
                .contains(
                    switch (reach) {
                      case Reach.Unit _ -> "ix_project_department";
                      case Reach.Assigned _ -> "ix_project_assignment_subject";
                      case Reach.Own _ -> "ix_project_owner";
                      case Reach.Whole _ -> "ix_project_region";
                    })
                .doesNotContain("Seq Scan on project")
                .doesNotContain("Seq Scan on item"));
    assertThat(plans).hasSize(3);
  }

  private Map<Reach, String> plans(Reach... reaches) {
    QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(PATIENCE));
    try {
      MANY.forEach(sql -> entities.createNativeMutationQuery(sql).executeUpdate());
      return Stream.of(reaches).collect(Collectors.toMap(Function.identity(), this::plan));
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  private String plan(Reach reach) {
    RegionPath quanzhou = new RegionPath("/100000/350000/350500/");
    Condition wanted =
        ledger.wanted(
            new Scope(quanzhou, Set.of(reach)),
            new TrackingFilter(null, null, null, null, null, null, null, null),
            Instant.parse("2026-12-01T00:00:00Z"));
    NativeQuery<String> explain =
        entities
            .createNativeQuery("explain " + TrackingLedger.rows(wanted), String.class)
            .setParameter("after", new UUID(0, 0))
            .setParameter("day", LocalDate.parse("2026-12-01"))
            .setParameter("year", 2026)
            .setParameter("fetch", 21);
    wanted.values().forEach(explain::setParameter);
    return explain.getResultList().stream().collect(Collectors.joining("\n"));
  }
}

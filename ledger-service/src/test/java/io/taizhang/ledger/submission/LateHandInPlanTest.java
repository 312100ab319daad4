package io.taizhang.ledger.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scope;
import io.taizhang.ledger.fixture.Procedure;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.junit.jupiter.api.Test;

/** With many plans in the region the few hand-ins that are late are found by index. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class LateHandInPlanTest {

  private static final int PATIENCE = 600;
  private static final List<String> MANY =
      List.of(
          "insert into project (id, local_number, name, nature, scale, location, owner_name,"
              + " owner_credit_code, investment_fen, year_plan_fen, done_fen, phase,"
              + " planned_start, progress, remark, department_code, region_code, region_path,"
              + " updated_at, version) select uuidv7(), 'planned-' || n, '项目', '新建', '', '', '',"
              + " 'OWNER', 0, 0, 0, 'STARTED', '2026-12-01', '', '', '350500-HOUSING', '350500',"
              + " '/100000/350000/350500/', now(), 0 from generate_series(1, 20000) n",
          "insert into plan (project_id, checklist_id, checklist_code, checklist_name,"
              + " checklist_number, region_path, applied_at)"
              + " select p.id, c.id, c.code, c.name, 1, p.region_path, now()"
              + " from project p, checklist c"
              + " where p.local_number like 'planned-%' and c.code = 'JH-PLAN'",
          "insert into plan_line (id, project_id, position, line_key, name, department_code,"
              + " region_path, line, hand_in_month, approval_month, hand_in_on, hand_in_by,"
              + " handed_in_on, version)"
              + " select uuidv7(), p.id, 1, 'first', '事项', department_code, region_path, '{}',"
              + " date '2026-09-01', date '2026-10-01', date '2026-09-15', '某某（虚构）',"
              + " case when substr(local_number, 9)::int % 500 > 0 then date '2026-09-15' end, 0"
              + " from project p where local_number like 'planned-%'",
          "analyze project, plan, plan_line");

  @Inject Session entities;

  @Test
  void late_hand_ins_are_found_by_index() {
    Procedure.founded();
    Procedure.published("JH-PLAN", List.of(Procedure.line("first", "用地预审", "PLANNING", 25)));
    QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(PATIENCE));
    try {
      MANY.forEach(sql -> entities.createNativeMutationQuery(sql).executeUpdate());
      assertThat(plan())
          .contains("ix_plan_line_not_handed_in")
          .doesNotContain("Seq Scan on plan_line");
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  private String plan() {
    Condition seen = LineReach.seen(Scope.whole(new RegionPath("/100000/350000/350500/")));
    NativeQuery<String> explain =
        entities
            .createNativeQuery("explain " + LateHandIns.sql(seen), String.class)
            .setParameter("today", LocalDate.parse("2027-01-20"))
            .setParameter("day", LocalDate.EPOCH)
            .setParameter("line", new UUID(0, 0))
            .setParameter("department", null, String.class)
            .setParameter("project", null, UUID.class)
            .setParameter("fetch", 21);
    seen.values().forEach(explain::setParameter);
    return explain.getResultList().stream().collect(Collectors.joining("\n"));
  }
}

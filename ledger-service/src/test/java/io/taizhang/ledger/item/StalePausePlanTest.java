package io.taizhang.ledger.item;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scope;
import io.taizhang.ledger.fixture.County;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Among many clocks that stand still the few that have done so for too long are found by index. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class StalePausePlanTest {

  private static final int PATIENCE = 600;
  private static final List<String> MANY =
      List.of(
          "insert into project (id, local_number, name, nature, scale, location, owner_name,"
              + " owner_credit_code, investment_fen, year_plan_fen, done_fen, phase,"
              + " planned_start, progress, remark, department_code, region_code, region_path,"
              + " updated_at, version) select uuidv7(), 'still-' || n, '项目', '新建', '', '', '',"
              + " 'OWNER', 0, 0, 0, 'STARTED', '2026-12-01', '', '', '350500-HOUSING', '350500',"
              + " '/100000/350000/350500/', now(), 0 from generate_series(1, 20000) n",
          "insert into clock (id, kind, subject_type, subject_id, title, department, region_path,"
              + " limit_amount, limit_unit, limit_starts_at, limit_source, phase, started_at,"
              + " due_at, provisional, calendar_version, revision, stale_from)"
              + " select uuidv7(), 'DECISION', 'item', p.id::text, '事项', department_code,"
              + " region_path, 5, 'WORKING_DAY', 'ACCEPTED', '', 'PAUSED', now(), now(), false,"
              + " 1, 2, date '2027-01-01' + substr(local_number, 7)::int"
              + " from project p where local_number like 'still-%'",
          "insert into item (id, project_id, name, kind, department_code, region_path, status,"
              + " promised_amount, promised_unit, promised_source, statutory_amount,"
              + " statutory_unit, statutory_source, received_at, version, clock_id)"
              + " select uuidv7(), p.id, '事项', 'LICENCE', department_code, p.region_path,"
              + " 'SPECIAL_PROCEDURE', 5, 'WORKING_DAY', '', 20, 'WORKING_DAY', '', now(), 0, c.id"
              + " from project p join clock c on c.subject_id = p.id::text"
              + " where local_number like 'still-%'",
          "analyze project, item, clock");

  @Inject Session entities;

  @BeforeEach
  void the_county_is_founded() {
    County.founded();
  }

  @Test
  void stale_pauses_and_their_items_are_found_by_index() {
    QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(PATIENCE));
    try {
      MANY.forEach(sql -> entities.createNativeMutationQuery(sql).executeUpdate());
      assertThat(plan())
          .contains("ix_clock_stale", "ix_item_clock")
          .doesNotContain("Seq Scan on clock")
          .doesNotContain("Seq Scan on item");
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  private String plan() {
    Condition seen = StalePauses.seen(Scope.whole(new RegionPath("/100000/350000/350500/")));
    NativeQuery<String> explain =
        entities
            .createNativeQuery("explain " + StalePauses.sql(seen), String.class)
            .setParameter("today", LocalDate.parse("2027-01-20"))
            .setParameter("day", LocalDate.EPOCH)
            .setParameter("clock", new UUID(0, 0))
            .setParameter("fetch", 21);
    seen.values().forEach(explain::setParameter);
    return explain.getResultList().stream().collect(Collectors.joining("\n"));
  }
}

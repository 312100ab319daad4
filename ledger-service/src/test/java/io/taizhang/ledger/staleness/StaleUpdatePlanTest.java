package io.taizhang.ledger.staleness;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.ledger.fixture.County;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Among many ledger rows, stale, told of and fresh, the few to be told of are found by index. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class StaleUpdatePlanTest {

  private static final int PATIENCE = 600;
  private static final List<String> MANY =
      List.of(
          "insert into project (id, local_number, name, nature, scale, location, owner_name,"
              + " owner_credit_code, investment_fen, year_plan_fen, done_fen, phase,"
              + " planned_start, progress, remark, department_code, region_code, region_path,"
              + " updated_at, version, fresh_at, stale_from, stale_told)"
              + " select uuidv7(), 'stale-' || n, '项目', '新建', '', '', '',"
              + " 'OWNER', 0, 0, 0, 'STARTED', '2026-12-01', '', '', '350500-HOUSING', '350500',"
              + " '/100000/350000/350500/', now(), 0, timestamptz '2020-01-01' + n * interval '1 h',"
              + " date '2020-01-09' + n / 24,"
              + " case when n < 15000 then timestamptz '2020-01-01' + n * interval '1 h' end"
              + " from generate_series(1, 20000) n",
          "analyze project");

  @Inject Session entities;

  @BeforeEach
  void the_county_is_founded() {
    County.founded();
  }

  @Test
  void rows_to_be_told_of_are_found_by_index() {
    QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(PATIENCE));
    try {
      MANY.forEach(sql -> entities.createNativeMutationQuery(sql).executeUpdate());
      assertThat(plan())
          .contains("ix_project_stale_untold")
          .doesNotContain("Seq Scan on project")
          .doesNotContain("Sort");
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  private String plan() {
    String asked =
        StaleUpdates.UNTOLD.replaceFirst("\\?", "date '2021-12-01'").replaceFirst("\\?", "100");
    return entities.createNativeQuery("explain " + asked, String.class).getResultList().stream()
        .collect(Collectors.joining("\n"));
  }
}

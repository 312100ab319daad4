package io.taizhang.ledger.action;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.ledger.fixture.County;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With many actions in the region a page touches the few that are asked for. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class ActionPlanTest {

  private static final int PATIENCE = 600;
  private static final List<String> MANY =
      List.of(
          "insert into department select '991000-' || n, '部门', '350500', '/100000/350000/350500/'"
              + " from generate_series(1, 200) n",
          "insert into meeting (id, number, kind, title, region_code, region_path, place,"
              + " meeting_day, starts_at, status, attendance, version) select uuidv7(),"
              + " 'many-' || n, 'WEEKLY', '会议', '350500', '/100000/350000/350500/', '', now(),"
              + " '09:00', 'HELD', '{}', 0 from generate_series(1, 200) n",
          "insert into clock (id, kind, subject_type, subject_id, title, department, region_path,"
              + " limit_amount, limit_unit, limit_starts_at, limit_source, phase, started_at,"
              + " due_at, provisional, calendar_version, revision)"
              + " select uuidv7(), 'ACTION', 'action', 'many-' || n, '行动项', '991000-1',"
              + " '/100000/350000/350500/', 5, 'CALENDAR_DAY', 'DECIDED', '', 'STOPPED', now(),"
              + " now(), false, 1, 2 from generate_series(1, 20000) n",
          "insert into action (id, number, task, department_code, person, post, due_on, status,"
              + " meeting_id, clock_id, assigned_by, assigned_at, region_path, version)"
              + " select uuidv7(), c.subject_id, '', '991000-' || n % 200 + 1, '', '', now(),"
              + " case when n % 200 = 0 then 'OPEN' else 'CONFIRMED' end, m.id, c.id, '', now(),"
              + " c.region_path, 0 from generate_series(1, 20000) n"
              + " join clock c on c.subject_id = 'many-' || n"
              + " join meeting m on m.number = 'many-' || n % 200 + 1",
          "analyze department, meeting, clock, action");
  private static final String REGION =
      "region_path >= '/100000/350000/350500/' and region_path < '/100000/350000/3505000'";
  private static final Map<String, String> ASKED =
      Map.of(
          "ix_action_open",
          "status = 'OPEN'"
              + " and (select c.due_at from clock c where c.id = action.clock_id) <= now()",
          "ix_action_department",
          "department_code = '991000-7'",
          "ix_action_meeting",
          "meeting_id = (select id from meeting where number = 'many-7')");

  @Inject Session entities;

  @BeforeEach
  void the_county_is_founded() {
    County.founded();
  }

  @Test
  void what_is_late_of_a_department_or_of_a_meeting_is_found_by_index() {
    QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(PATIENCE));
    try {
      MANY.forEach(sql -> entities.createNativeMutationQuery(sql).executeUpdate());
      ASKED.forEach(
          (index, asked) ->
              assertThat(plan(asked)).contains(index).doesNotContain("Seq Scan on action"));
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  private String plan(String asked) {
    return entities
        .createNativeQuery(
            "explain select * from action where "
                + REGION
                + " and "
                + asked
                + " order by id fetch first 21 rows only",
            String.class)
        .getResultList()
        .stream()
        .collect(Collectors.joining("\n"));
  }
}

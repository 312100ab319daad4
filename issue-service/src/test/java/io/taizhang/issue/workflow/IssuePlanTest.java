package io.taizhang.issue.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** With many issues in the region a list touches the few that it shows. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class IssuePlanTest {
  private static final int PATIENCE = 600;
  private static final List<String> MANY =
      List.of(
          "insert into issue (id, version, number, kind, title, description, state, region_code,"
              + " region_path, window_department, lead_department, registered_at, closed_at,"
              + " workflow_id)"
              + " select uuidv7(), 0, 'many-' || n, 'NOT_FINISHED',"
              + " '事项' || n || case when n % 5000 = 0 then '龘驫' else '' end, '', 'CLOSED',"
              + " '350783', '/100000/350000/350700/350783/', 'w', 'many-' || n % 500, now(), now(),"
              + " '00000000-0000-7000-8000-000000000001'"
              + " from generate_series(1, 20000) n",
          "analyze issue", "analyze issue_text");

  @Inject Session entities;

  @Test
  void text_is_found_by_its_grams_and_a_departments_page_by_its_index() {
    QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(PATIENCE));
    try {
      MANY.forEach(sql -> entities.createNativeMutationQuery(sql).executeUpdate());
      entities
          .createNativeQuery("select gin_clean_pending_list('ix_issue_text_grams')", Long.class)
          .getResultList();
      assertThat(
              plan(
                  "select i.* from issue i where i.region_path >= '/100000/350000/350700/'"
                      + " and i.region_path < '/100000/350000/3507000' and i.id in (select"
                      + " t.issue_id from issue_text t where (t.grams @>"
                      + " issue_query_grams('龘驫')) = true and position('龘驫' in t.body) > 0)"
                      + " order by i.id desc limit 21"))
          .contains("ix_issue_text_grams")
          .doesNotContain("Seq Scan");
      assertThat(
              plan(
                  "select i.* from issue i where i.region_path >= '/100000/350000/350700/'"
                      + " and i.region_path < '/100000/350000/3507000' and i.lead_department ="
                      + " 'many-7' order by i.id desc limit 21"))
          .contains("ix_issue_lead")
          .doesNotContain("Seq Scan");
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  private String plan(String sql) {
    return entities.createNativeQuery("explain " + sql, String.class).getResultList().stream()
        .collect(Collectors.joining("\n"));
  }
}

package io.taizhang.notification.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.notification.fixture.MailServer;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Among the notices of many counties those of one, or of one issue, are found by index. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
@WithTestResource(MailServer.class)
class PersonNoticePlanTest {

  private static final List<String> MANY =
      List.of(
          "insert into person_notice (id, issue_id, number, kind, region_path, happened_at)"
              + " select uuidv7(), uuidv7(), 'BBC', 'FED_BACK', '/9/' || n % 200 || '/',"
              + " timestamptz '2020-01-01' from generate_series(1, 40000) n",
          "analyze person_notice");
  private static final String ISSUE = "issue_id = '01994630-6f40-7000-8000-000000000011'";

  @Inject DataSource dataSource;

  @Test
  void a_county_s_page_an_issue_s_page_and_an_issue_s_last_are_read_by_index() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        for (String many : MANY) {
          statement.execute(many);
        }
        String county = "region_path >= '/9/7/' and region_path < '/9/70'";
        for (String where :
            List.of(
                county + " order by id desc limit 21",
                county + " and " + ISSUE + " order by id desc limit 21",
                ISSUE + " order by happened_at desc, id desc limit 1",
                ISSUE + " and kind = 'FED_BACK' and happened_at = timestamptz '2020-01-01'")) {
          assertThat(plan(statement, "select * from person_notice where " + where))
              .as(where)
              .doesNotContain("Seq Scan");
        }
      } finally {
        connection.rollback();
      }
    }
  }

  private static String plan(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery("explain " + query)) {
      StringBuilder plan = new StringBuilder();
      while (rows.next()) {
        plan.append(rows.getString(1)).append('\n');
      }
      return plan.toString();
    }
  }
}

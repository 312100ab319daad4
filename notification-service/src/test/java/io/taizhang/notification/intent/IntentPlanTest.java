package io.taizhang.notification.intent;

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

/** Among the intents of many counties those of one are found by index, a page or some days. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
@WithTestResource(MailServer.class)
class IntentPlanTest {

  private static final List<String> MANY =
      List.of(
          "insert into intent (id, clock_id, rung, revision, effect, armed_at, fired_at,"
              + " region_path, ladder_id) select uuidv7(), uuidv7(), 'URGE', 1, 'NOTICE',"
              + " timestamptz '2020-01-01' + n * interval '1 hour',"
              + " timestamptz '2020-01-01' + n * interval '1 hour', '/9/' || n % 200 || '/',"
              + " uuidv7() from generate_series(1, 40000) n",
          "insert into deadline (id, clock_id, rung, revision, effect, armed_at, region_path,"
              + " ladder_id, held_at) select uuidv7(), uuidv7(), 'URGE', 1, 'NOTICE',"
              + " timestamptz '2099-01-01' + n * interval '1 hour', '/9/' || n % 200 || '/',"
              + " uuidv7(), case when n % 100 = 0 then now() end from generate_series(1, 40000) n",
          "analyze intent, deadline");
  private static final String COUNTY = "region_path >= '/9/7/' and region_path < '/9/70'";

  @Inject DataSource dataSource;

  @Test
  void the_log_the_figures_and_the_held_rungs_are_read_by_index() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        for (String many : MANY) {
          statement.execute(many);
        }
        assertThat(
                plan(
                    statement,
                    "select * from intent where " + COUNTY + " order by id desc limit 21"))
            .doesNotContain("Seq Scan");
        String figures =
            IntentFigures.FIGURES
                .replaceFirst("\\?", "'/9/7/'")
                .replaceFirst("\\?", "'/9/70'")
                .replaceFirst("\\?", "timestamptz '2020-02-01'")
                .replaceFirst("\\?", "timestamptz '2020-03-01'")
                .replaceFirst("\\?", "'/9/7/'")
                .replaceFirst("\\?", "'/9/70'")
                .replaceFirst("\\?", "timestamptz '2020-02-01'")
                .replaceFirst("\\?", "timestamptz '2020-03-01'");
        assertThat(plan(statement, figures))
            .contains("ix_intent_fired_at")
            .doesNotContain("Seq Scan");
        assertThat(
                plan(
                    statement,
                    "select * from deadline where "
                        + COUNTY
                        + " and held_at is not null order by id desc limit 21"))
            .contains("ix_deadline_held_region_path")
            .doesNotContain("Seq Scan");
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private static String plan(Statement statement, String query) throws SQLException {
    StringBuilder plan = new StringBuilder();
    try (ResultSet rows = statement.executeQuery("explain " + query)) {
      while (rows.next()) {
        plan.append(rows.getString(1)).append('\n');
      }
    }
    return plan.toString();
  }
}

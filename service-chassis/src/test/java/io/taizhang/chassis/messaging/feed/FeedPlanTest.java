package io.taizhang.chassis.messaging.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.security.RegionPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class FeedPlanTest {

  private static final RegionPath SCOPE = RegionPath.root("350000").child("350500");
  private static final int WINDOW = 10_000;

  @Inject DataSource dataSource;

  @ParameterizedTest
  @CsvSource({
    "force_custom_plan,  true,  100000000",
    "force_custom_plan,  false, 100000000",
    "force_custom_plan,  true,  100199990",
    "force_generic_plan, true,  100000000"
  })
  void a_page_walks_the_primary_key_at_scale(String mode, boolean analyzed, long after)
      throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      try {
        statement.execute("set local plan_cache_mode = " + mode);
        statement.execute(
            "insert into event_log select 100000000 + n, 'taizhang.ledger.v1', 'k' || n, 1,"
                + " uuidv7(), 'type' || n % 40, '/350000/3' || 50000 + n % 900 || '/', '{}'"
                + " from generate_series(1, 200000) n");
        if (analyzed) {
          statement.execute("analyze event_log");
        }
        assertThat(plan(statement, after))
            .containsPattern(
                "Index Scan (using|on) pk_event_log.*\\n *Index Cond: \\(\\(\"position\" > ")
            .doesNotContain("Seq Scan on event_log");
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private static String plan(Statement statement, long after) throws SQLException {
    statement.execute("prepare page as " + numbered(FeedStore.PAGE));
    String execute =
        "explain execute page (%d, %d, 'taizhang.ledger.v1', '%s', '%s', '{type7}', '{type7}', 100)"
            .formatted(after, after + WINDOW, SCOPE.value(), SCOPE.end());
    try (ResultSet rows = statement.executeQuery(execute)) {
      StringBuilder plan = new StringBuilder();
      while (rows.next()) {
        plan.append(rows.getString(1)).append('\n');
      }
      return plan.toString();
    } finally {
      statement.execute("deallocate page");
    }
  }

  private static String numbered(String sql) {
    AtomicInteger number = new AtomicInteger();
    return Pattern.compile("\\?").matcher(sql).replaceAll(m -> "\\$" + number.incrementAndGet());
  }
}

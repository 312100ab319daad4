package io.taizhang.chassis.sample;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.awaitility.Awaitility;

/** Tables of the chassis, looked at by a test. */
public record Rows(DataSource dataSource) {

  private static final String WAITING =
      "select count(*) from pg_stat_activity"
          + " where datname = current_database() and wait_event_type = 'Lock'";

  /** The first column of every row. */
  public List<String> read(String sql, Object... arguments) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, arguments);
      try (ResultSet rows = statement.executeQuery()) {
        List<String> read = new ArrayList<>();
        while (rows.next()) {
          read.add(rows.getString(1));
        }
        return read;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns once some connection of this database waits for a lock that another one holds. */
  public void awaitSomebodyWaiting() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> !read(WAITING).equals(List.of("0")));
  }

  /** Runs a statement; the database's refusal is thrown as it is. */
  public int write(String sql, Object... arguments) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, arguments);
      return statement.executeUpdate();
    }
  }

  private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
  }
}

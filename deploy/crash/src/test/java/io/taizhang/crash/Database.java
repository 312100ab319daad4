package io.taizhang.crash;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One service's database, looked at and held up from outside. */
final class Database {
  private static final String WAITING =
      """
      select count(*) from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock' and query ilike ?
      """;

  private final String url;

  Database(String server, String name) {
    this.url = server.replaceFirst("/[a-z]+$", "/" + name);
  }

  /** A lock on rows or tables, held until closed. */
  interface Hold extends AutoCloseable {
    @Override
    void close();
  }

  /** Runs one statement in a transaction that stays open, with the locks it took. */
  Hold hold(String sql) {
    try {
      Connection connection = open();
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute(sql);
      }
      return () -> release(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void release(Connection connection) {
    try (connection) {
      connection.rollback();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether a statement like this waits for a lock. */
  boolean waits(String like) {
    return number(WAITING, like) > 0;
  }

  long number(String sql, Object... parameters) {
    return Long.parseLong(rows(sql, parameters).getFirst().getFirst());
  }

  List<String> column(String sql, Object... parameters) {
    return rows(sql, parameters).stream().map(List::getFirst).toList();
  }

  /** The first column and the second one. */
  Map<String, String> map(String sql) {
    Map<String, String> map = new LinkedHashMap<>();
    rows(sql).forEach(row -> map.put(row.getFirst(), row.get(1)));
    return map;
  }

  /** Every row as texts. */
  List<List<String>> rows(String sql, Object... parameters) {
    try (Connection connection = open();
        PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        select.setObject(i + 1, parameters[i]);
      }
      try (ResultSet rows = select.executeQuery()) {
        List<List<String>> all = new ArrayList<>();
        while (rows.next()) {
          List<String> row = new ArrayList<>();
          for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            row.add(String.valueOf(rows.getString(i)));
          }
          all.add(row);
        }
        return all;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection open() throws SQLException {
    return DriverManager.getConnection(url, "postgres", "");
  }
}

package io.taizhang.acceptance.badinput;

import io.taizhang.suite.SuiteEndpoints.PostgreSql;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the services know: a digest of every row of every table of the three databases. Left out are
 * the relay's lease and deliveries under way, which move by real time, and the schema's own
 * history.
 */
final class Databases implements AutoCloseable {

  private static final String TABLES =
      """
      select string_agg(
          format('select %L, count(*), sum(hashtextextended(t::text, 0)) from %I t',
                 tablename, tablename), ' union all ')
        from pg_tables
       where schemaname = 'public' and tablename not in ('relay', 'flyway_schema_history', 'delivery', 'channel_use')
      """;

  private record Digest(Connection connection, String query) {}

  private final Map<String, Digest> digests = new TreeMap<>();

  Databases(PostgreSql server) {
    server.databases().forEach(name -> digests.put(name, digest(server, name)));
  }

  /** A line for each table; two that are equal tell that nothing has changed between them. */
  Map<String, String> state() {
    Map<String, String> state = new TreeMap<>();
    digests.forEach((database, digest) -> read(database, digest, state));
    return state;
  }

  /** The tables that are not as they were. */
  static List<String> changed(Map<String, String> before, Map<String, String> after) {
    List<String> changed = new ArrayList<>();
    after.forEach(
        (table, rows) -> {
          if (!rows.equals(before.get(table))) {
            changed.add(table + ": " + before.get(table) + " → " + rows);
          }
        });
    return changed;
  }

  private static Digest digest(PostgreSql server, String database) {
    try {
      String url = server.url().replaceAll("/postgres$", "/" + database);
      Connection connection = DriverManager.getConnection(url, server.user(), server.password());
      try (Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery(TABLES)) {
        row.next();
        return new Digest(connection, row.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(database, e);
    }
  }

  private static void read(String database, Digest digest, Map<String, String> state) {
    try (Statement statement = digest.connection().createStatement();
        ResultSet row = statement.executeQuery(digest.query())) {
      while (row.next()) {
        state.put(database + "." + row.getString(1), row.getLong(2) + " rows, " + row.getString(3));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(database, e);
    }
  }

  @Override
  public void close() {
    digests.values().forEach(Databases::close);
  }

  private static void close(Digest digest) {
    try {
      digest.connection().close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}

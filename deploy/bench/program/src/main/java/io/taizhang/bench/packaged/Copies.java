package io.taizhang.bench.packaged;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Fills tables with copies of rows that a service has written itself, all columns alike but those
 * that tell one from another. References are not checked and triggers do not fire meanwhile.
 */
public final class Copies implements AutoCloseable {

  private final Connection connection;

  /** Takes over a superuser's connection. */
  public Copies(Connection connection) throws SQLException {
    this.connection = connection;
    execute("set session_replication_role = replica");
    execute(
        """
        create function pg_temp.id_of(kind int, number int) returns uuid immutable language sql as
        $$ select ('0190000' || kind || '-0000-7000-8000-' || lpad(to_hex(number), 12, '0'))::uuid $$
        """);
  }

  /** The id that {@code pg_temp.id_of(kind, number)} gives in SQL. */
  public static String id(int kind, int number) {
    return "0190000%d-0000-7000-8000-%012x".formatted(kind, number);
  }

  /** Any statement. */
  public void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /**
   * Copies.
   *
   * @param source a query for the rows to be copied, later known as {@code t}
   * @param from a table expression with a row for each copy
   * @param instead columns that differ, as expressions over {@code t} and {@code from}
   */
  public void copy(String table, String source, String from, Map<String, String> instead)
      throws SQLException {
    List<String> columns = columns(table);
    List<String> values =
        columns.stream().map(name -> instead.getOrDefault(name, "t." + name)).toList();
    execute(
        "insert into %s (%s) select %s from (%s) t, %s"
            .formatted(table, String.join(", ", columns), String.join(", ", values), source, from));
  }

  private List<String> columns(String table) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            """
            select column_name from information_schema.columns
             where table_schema = 'public' and table_name = ?
               and is_generated = 'NEVER' and is_identity = 'NO'
             order by ordinal_position
            """)) {
      select.setString(1, table);
      try (ResultSet rows = select.executeQuery()) {
        List<String> columns = new ArrayList<>();
        while (rows.next()) {
          columns.add(rows.getString(1));
        }
        return columns;
      }
    }
  }

  /** Lets the database take stock of what it holds, and gives the connection back. */
  @Override
  public void close() throws SQLException {
    execute("vacuum (analyze)");
    execute("checkpoint");
    connection.close();
  }
}

package io.taizhang.bench.workflow;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of one table say that belong to a case which the service has led.
 *
 * @param columns those that are neither counted nor derived by the database
 * @param rows oldest first
 */
record Trace(String table, List<String> columns, List<Row> rows) {

  /**
   * One row.
   *
   * @param transaction the one that wrote it last
   */
  record Row(String transaction, Map<String, @Nullable Object> values) {

    /** The same with other values in some columns. */
    Row with(Map<String, @Nullable Object> instead) {
      Map<String, @Nullable Object> all = new LinkedHashMap<>(values);
      all.putAll(instead);
      return new Row(transaction, all);
    }

    @Nullable Object get(String column) {
      return values.get(column);
    }
  }

  /**
   * Reads.
   *
   * @param connection stays open for as long as the values are used
   * @param where names the case by one parameter and ends with the order
   */
  static Trace read(Connection connection, String table, String where, Object id)
      throws SQLException {
    List<String> columns = columns(connection, table);
    String sql =
        "select xmin::text, %s from %s where %s"
            .formatted(String.join(", ", columns), table, where);
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setObject(1, id);
      try (ResultSet found = select.executeQuery()) {
        List<Row> rows = new ArrayList<>();
        while (found.next()) {
          Map<String, @Nullable Object> values = new LinkedHashMap<>();
          for (String column : columns) {
            values.put(column, found.getObject(column));
          }
          rows.add(new Row(found.getString(1), values));
        }
        return new Trace(table, columns, List.copyOf(rows));
      }
    }
  }

  private static List<String> columns(Connection connection, String table) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            """
            select column_name from information_schema.columns
             where table_schema = 'public' and table_name = ?
               and is_generated = 'NEVER' and is_identity = 'NO'
             order by ordinal_position
            """)) {
      select.setString(1, table);
      try (ResultSet found = select.executeQuery()) {
        List<String> columns = new ArrayList<>();
        while (found.next()) {
          columns.add(found.getString(1));
        }
        return List.copyOf(columns);
      }
    }
  }

  /** The statement that writes such a row. */
  String insert() {
    return "insert into %s (%s) values (%s)"
        .formatted(
            table,
            String.join(", ", columns),
            String.join(", ", columns.stream().map(_ -> "?").toList()));
  }

  /** Those that one transaction wrote. */
  List<Row> of(String transaction) {
    return rows.stream().filter(row -> row.transaction().equals(transaction)).toList();
  }
}

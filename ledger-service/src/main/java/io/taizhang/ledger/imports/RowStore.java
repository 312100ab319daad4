package io.taizhang.ledger.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.taizhang.ledger.imports.domain.RowState;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The rows of imports, many at a time. Whoever calls has been shown the import. */
@ApplicationScoped
class RowStore {

  private static final String STAGE =
      """
      insert into import_row (import_id, row_number, cells, natural_key, unread, state, faulty)
      select ?, n, c, k, u, 'READ', false
        from unnest(?::int[], ?::text[], ?::text[], ?::text[]) as t (n, c, k, u)
      """;
  private static final String AFTER =
      """
      select row_number, cells, natural_key, unread, state, target_id, target_version
        from import_row where import_id = ? and row_number > ?
       order by row_number limit ?
      """;

  /** Keys that stand in another row of the list too. */
  static final String AGAIN =
      """
      select r.row_number, min(o.row_number)
        from import_row r
        join import_row o on o.import_id = r.import_id and o.natural_key = r.natural_key
                         and o.row_number <> r.row_number
       where r.import_id = ? and r.row_number between ? and ?
       group by r.row_number
      """;

  private static final String JUDGE =
      """
      update import_row r
         set state = v.state, faulty = v.faulty, reasons = v.reasons,
             target_id = v.target, target_version = v.version
        from unnest(?::int[], ?::text[], ?::boolean[], ?::text[], ?::uuid[], ?::bigint[])
          as v (n, state, faulty, reasons, target, version)
       where r.import_id = ? and r.row_number = v.n
      """;
  private static final String COUNT =
      "select state, count(*) from import_row where import_id = ? group by state";
  private static final String DELETE = "delete from import_row where import_id = ?";

  private static final TypeReference<List<String>> CELLS = new TypeReference<>() {};

  private final DataSource dataSource;
  private final ObjectMapper json;

  RowStore(DataSource dataSource, ObjectMapper json) {
    this.dataSource = dataSource;
    this.json = json;
  }

  void stage(UUID id, List<StagedRow> rows) {
    run(
        STAGE,
        (connection, insert) -> {
          insert.setObject(1, id);
          insert.setArray(2, array(connection, "int4", rows, StagedRow::number));
          insert.setArray(3, array(connection, "text", rows, row -> written(row.cells())));
          insert.setArray(4, array(connection, "text", rows, StagedRow::key));
          insert.setArray(5, array(connection, "text", rows, StagedRow::unread));
          return insert.executeUpdate();
        });
  }

  /** The next rows in order. */
  List<StagedRow> after(UUID id, int number, int most) {
    return run(
        AFTER,
        (_, select) -> {
          select.setObject(1, id);
          select.setInt(2, number);
          select.setInt(3, most);
          List<StagedRow> rows = new ArrayList<>();
          try (ResultSet found = select.executeQuery()) {
            while (found.next()) {
              rows.add(row(found));
            }
          }
          return rows;
        });
  }

  /** For rows whose key stands in another row of the list too: that row's number. */
  Map<Integer, Integer> again(UUID id, List<StagedRow> rows) {
    return run(
        AGAIN,
        (_, select) -> {
          select.setObject(1, id);
          select.setInt(2, rows.getFirst().number());
          select.setInt(3, rows.getLast().number());
          Map<Integer, Integer> others = new HashMap<>();
          try (ResultSet found = select.executeQuery()) {
            while (found.next()) {
              others.put(found.getInt(1), found.getInt(2));
            }
          }
          return others;
        });
  }

  void judge(UUID id, List<RowVerdict> verdicts, boolean asserting) {
    run(
        JUDGE,
        (connection, update) -> {
          update.setArray(1, array(connection, "int4", verdicts, RowVerdict::number));
          update.setArray(
              2, array(connection, "text", verdicts, verdict -> verdict.state().name()));
          update.setArray(
              3, array(connection, "bool", verdicts, verdict -> faulty(verdict, asserting)));
          update.setArray(4, array(connection, "text", verdicts, RowStore::reasons));
          update.setArray(5, array(connection, "uuid", verdicts, RowVerdict::target));
          update.setArray(6, array(connection, "int8", verdicts, RowVerdict::targetVersion));
          update.setObject(7, id);
          return update.executeUpdate();
        });
  }

  Map<RowState, Integer> counts(UUID id) {
    return run(
        COUNT,
        (_, select) -> {
          select.setObject(1, id);
          Map<RowState, Integer> counts = new EnumMap<>(RowState.class);
          try (ResultSet found = select.executeQuery()) {
            while (found.next()) {
              counts.put(RowState.valueOf(found.getString(1)), found.getInt(2));
            }
          }
          return counts;
        });
  }

  void delete(UUID id) {
    run(
        DELETE,
        (_, delete) -> {
          delete.setObject(1, id);
          return delete.executeUpdate();
        });
  }

  private static boolean faulty(RowVerdict verdict, boolean asserting) {
    return switch (verdict.state()) {
      case FAULTY, REFUSED -> true;
      case NEW, CHANGED -> asserting;
      case READ, SAME, CREATED, UPDATED -> false;
    };
  }

  private static @Nullable String reasons(RowVerdict verdict) {
    return verdict.reasons().isEmpty() ? null : String.join("\n", verdict.reasons());
  }

  private StagedRow row(ResultSet found) throws SQLException {
    return new StagedRow(
        found.getInt(1),
        cells(found.getString(2)),
        found.getString(3),
        found.getString(4),
        RowState.valueOf(found.getString(5)),
        found.getObject(6, UUID.class),
        found.getObject(7, Long.class));
  }

  List<String> cells(String text) {
    try {
      return json.readValue(text, CELLS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cells were written here", e);
    }
  }

  private String written(List<String> cells) {
    try {
      return json.writeValueAsString(cells);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts can be written", e);
    }
  }

  private static <T> java.sql.Array array(
      Connection connection, String type, List<T> rows, Function<T, @Nullable Object> value)
      throws SQLException {
    return connection.createArrayOf(type, rows.stream().map(value).toArray());
  }

  /** Something done with a statement. */
  @FunctionalInterface
  private interface Work<T> {
    T with(Connection connection, PreparedStatement statement) throws SQLException;
  }

  private <T> T run(String sql, Work<T> work) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      return work.with(connection, statement);
    } catch (SQLException e) {
      throw new IllegalStateException("the rows of an import could not be reached", e);
    }
  }
}

package io.taizhang.ledger.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What is told of an import's rows, page by page. Whoever calls has been shown the import. */
@ApplicationScoped
class RowReport {

  /** All rows, by the primary key. */
  static final String ALL =
      """
      select row_number, state, reasons, cells
        from import_row where import_id = ? and row_number > ?
       order by row_number limit ?
      """;

  /** Those with something wrong alone, by their own index. */
  static final String FAULTY =
      """
      select row_number, state, reasons, cells
        from import_row where import_id = ? and row_number > ? and faulty
       order by row_number limit ?
      """;

  private static final String COUNT =
      "select count(*) from import_row where import_id = ? and faulty";

  private final DataSource dataSource;
  private final RowStore store;

  RowReport(DataSource dataSource, RowStore store) {
    this.dataSource = dataSource;
    this.store = store;
  }

  /** One row with its cells, for the error workbook. */
  record Told(ImportRowView view, List<String> cells) {}

  List<Told> after(UUID id, boolean faultyOnly, int number, int most) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(faultyOnly ? FAULTY : ALL)) {
      select.setObject(1, id);
      select.setInt(2, number);
      select.setInt(3, most);
      List<Told> rows = new ArrayList<>();
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          rows.add(told(found));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException("the rows of an import could not be read", e);
    }
  }

  /** How many have something wrong. */
  long faulty(UUID id) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(COUNT)) {
      select.setObject(1, id);
      try (ResultSet found = select.executeQuery()) {
        found.next();
        return found.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the rows of an import could not be counted", e);
    }
  }

  private Told told(ResultSet found) throws SQLException {
    ImportRowView view = ImportRowView.of(found.getInt(1), found.getString(2), found.getString(3));
    return new Told(view, store.cells(found.getString(4)));
  }
}

package io.taizhang.chassis.clockbook;

import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.FactSnapshot;
import io.taizhang.chassis.time.FactType;
import io.taizhang.chassis.time.PauseBasis;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The append-only rows of clock facts. */
@ApplicationScoped
class ClockFactStore {

  private static final String INSERT =
      """
      insert into clock_fact
        (clock_id, seq, type, effective, recorded, actor, basis, other_law, evidence, expected_end,
         pause_id, additional_days, moves_promised, reason)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String SELECT = "select * from clock_fact where clock_id = ? order by seq";

  private final DataSource dataSource;

  ClockFactStore(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  void append(UUID clockId, int seq, ClockFact fact) {
    FactSnapshot flat = FactSnapshot.of(fact);
    try (Connection connection = dataSource.getConnection();
        PreparedStatement row = connection.prepareStatement(INSERT)) {
      row.setObject(1, clockId);
      row.setInt(2, seq);
      row.setString(3, flat.type().name());
      row.setObject(4, flat.effective().atOffset(ZoneOffset.UTC));
      row.setObject(5, flat.recorded().atOffset(ZoneOffset.UTC));
      row.setString(6, flat.actor());
      PauseBasis basis = flat.basis();
      row.setString(7, basis == null ? null : basis.name());
      row.setString(8, flat.otherLaw());
      row.setString(9, flat.evidence());
      row.setObject(10, flat.expectedEnd());
      row.setString(11, flat.pauseId());
      row.setObject(12, flat.additionalDays());
      row.setObject(13, flat.movesPromised());
      row.setString(14, flat.reason());
      row.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the clock fact could not be written", e);
    }
  }

  List<ClockFact> read(Connection connection, UUID clockId) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(SELECT)) {
      select.setObject(1, clockId);
      try (ResultSet row = select.executeQuery()) {
        List<ClockFact> facts = new ArrayList<>();
        while (row.next()) {
          facts.add(flat(row).toFact());
        }
        return facts;
      }
    }
  }

  private static FactSnapshot flat(ResultSet row) throws SQLException {
    String basis = row.getString("basis");
    return new FactSnapshot(
        FactType.valueOf(row.getString("type")),
        instant(row, "effective"),
        instant(row, "recorded"),
        row.getString("actor"),
        basis == null ? null : PauseBasis.valueOf(basis),
        row.getString("other_law"),
        row.getString("evidence"),
        optional(row, "expected_end", LocalDate.class),
        row.getString("pause_id"),
        optional(row, "additional_days", Integer.class),
        optional(row, "moves_promised", Boolean.class),
        row.getString("reason"),
        null,
        null,
        null,
        null);
  }

  private static <T> @Nullable T optional(ResultSet row, String column, Class<T> type)
      throws SQLException {
    return row.getObject(column, type);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}

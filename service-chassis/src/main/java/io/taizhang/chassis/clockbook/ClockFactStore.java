package io.taizhang.chassis.clockbook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.taizhang.chassis.time.Approver;
import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.ExtensionBasis;
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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The append-only rows of clock facts. */
@ApplicationScoped
class ClockFactStore {

  /** A fact is bound to it by {@link #bind}. */
  static final String INSERT =
      """
      insert into clock_fact
        (clock_id, seq, type, effective, recorded, actor, basis, other_law, evidence, expected_end,
         pause_id, additional_days, moves_promised, reason, extension_basis, approver, corrects,
         instead)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
      """;

  private static final String SELECT =
      "select * from clock_fact where clock_id = any (?) order by clock_id, seq";

  private final ObjectMapper json;

  ClockFactStore(ObjectMapper json) {
    this.json = json;
  }

  /** Binds the clock's last fact to {@link #INSERT}, whose parameters come after so many others. */
  void bind(PreparedStatement row, int after, StoredClock clock) throws SQLException {
    FactSnapshot flat = FactSnapshot.of(clock.facts().getLast());
    row.setObject(after + 1, clock.id());
    row.setInt(after + 2, clock.facts().size());
    row.setString(after + 3, flat.type().name());
    row.setObject(after + 4, flat.effective().atOffset(ZoneOffset.UTC));
    row.setObject(after + 5, flat.recorded().atOffset(ZoneOffset.UTC));
    row.setString(after + 6, flat.actor());
    row.setString(after + 7, name(flat.basis()));
    row.setString(after + 8, flat.otherLaw());
    row.setString(after + 9, flat.evidence());
    row.setObject(after + 10, flat.expectedEnd());
    row.setString(after + 11, flat.pauseId());
    row.setObject(after + 12, flat.additionalDays());
    row.setObject(after + 13, flat.movesPromised());
    row.setString(after + 14, flat.reason());
    row.setString(after + 15, name(flat.extensionBasis()));
    row.setString(after + 16, name(flat.approver()));
    row.setObject(after + 17, flat.corrects());
    row.setString(after + 18, text(flat.instead()));
  }

  private @Nullable String text(@Nullable FactSnapshot instead) throws SQLException {
    try {
      return instead == null ? null : json.writeValueAsString(instead);
    } catch (JsonProcessingException e) {
      throw new SQLException("a correction that cannot be written", e);
    }
  }

  /** The facts of these clocks, each clock's in the order of their numbers. */
  Map<UUID, List<ClockFact>> read(Connection connection, Collection<UUID> clockIds)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(SELECT)) {
      select.setArray(1, connection.createArrayOf("uuid", clockIds.toArray()));
      try (ResultSet row = select.executeQuery()) {
        Map<UUID, List<ClockFact>> facts = new HashMap<>();
        while (row.next()) {
          facts
              .computeIfAbsent(row.getObject("clock_id", UUID.class), _ -> new ArrayList<>())
              .add(flat(row).toFact());
        }
        return facts;
      }
    }
  }

  private FactSnapshot flat(ResultSet row) throws SQLException {
    return new FactSnapshot(
        FactType.valueOf(row.getString("type")),
        instant(row, "effective"),
        instant(row, "recorded"),
        row.getString("actor"),
        named(row, "basis", PauseBasis.class),
        row.getString("other_law"),
        row.getString("evidence"),
        optional(row, "expected_end", LocalDate.class),
        row.getString("pause_id"),
        optional(row, "additional_days", Integer.class),
        optional(row, "moves_promised", Boolean.class),
        row.getString("reason"),
        named(row, "extension_basis", ExtensionBasis.class),
        named(row, "approver", Approver.class),
        optional(row, "corrects", Integer.class),
        fact(row.getString("instead")));
  }

  private @Nullable FactSnapshot fact(@Nullable String text) throws SQLException {
    try {
      return text == null ? null : json.readValue(text, FactSnapshot.class);
    } catch (JsonProcessingException e) {
      throw new SQLException("a correction that cannot be read", e);
    }
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static <E extends Enum<E>> @Nullable E named(ResultSet row, String column, Class<E> type)
      throws SQLException {
    String name = row.getString(column);
    return name == null ? null : Enum.valueOf(type, name);
  }

  private static <T> @Nullable T optional(ResultSet row, String column, Class<T> type)
      throws SQLException {
    return row.getObject(column, type);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}

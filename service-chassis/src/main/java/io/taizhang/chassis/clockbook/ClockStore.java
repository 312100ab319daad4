package io.taizhang.chassis.clockbook;

import static java.util.stream.Collectors.joining;

import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.Approver;
import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.ClockSnapshot;
import io.taizhang.chassis.time.ExtensionBasis;
import io.taizhang.chassis.time.ExtensionRule;
import io.taizhang.chassis.time.Limit;
import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.chassis.time.StartEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The clock rows. Every call joins the transaction at hand. */
@ApplicationScoped
class ClockStore {

  private static final String INSERT =
      """
      with kept as (insert into clock
        (phase, due_at, statutory_due_at, provisional, calendar_version, revision, started_at,
         stale_from, id, kind, subject_type, subject_id, title, project_id, project_name, department,
         officer, region_path, limit_amount, limit_unit, limit_starts_at, limit_source,
         statutory_amount, statutory_unit, statutory_starts_at, statutory_source,
         extension_basis, extension_maximum, extension_approver)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))
      """
          + ClockFactStore.INSERT;
  private static final String UPDATE =
      """
      with kept as (update clock
         set phase = ?, due_at = ?, statutory_due_at = ?, provisional = ?, calendar_version = ?,
             revision = ?, started_at = ?, stale_from = ?
       where id = ?)
      """
          + ClockFactStore.INSERT;
  private static final String BY_ID = "select * from clock where id = ?";
  private static final String BY_IDS = "select * from clock where id = any (?::uuid[])";
  private static final String BY_SUBJECT =
      "select * from clock where subject_type = ? and subject_id = ? order by id";

  private final DataSource dataSource;
  private final ClockFactStore factStore;

  ClockStore(DataSource dataSource, ClockFactStore factStore) {
    this.dataSource = dataSource;
    this.factStore = factStore;
  }

  /** With its first fact. */
  void insert(StoredClock stored, ClockSnapshot snapshot) {
    NewClock clock = stored.clock();
    write(
        INSERT,
        row -> {
          derived(row, stored, snapshot);
          row.setString(10, clock.kind());
          row.setString(11, clock.subject().type());
          row.setString(12, clock.subject().id());
          row.setString(13, clock.subject().title());
          row.setString(14, clock.subject().projectId());
          row.setString(15, clock.subject().projectName());
          row.setString(16, clock.addressee().department());
          row.setString(17, clock.addressee().officer());
          row.setString(18, clock.region().value());
          limit(row, 19, clock.limit());
          limit(row, 23, clock.statutory());
          row.setString(27, clock.extension().basis().name());
          row.setInt(28, clock.extension().maximum());
          row.setString(29, clock.extension().approver().name());
          factStore.bind(row, 29, stored);
        });
  }

  /** With the fact that changes it. */
  void update(StoredClock stored, ClockSnapshot snapshot) {
    write(
        UPDATE,
        row -> {
          derived(row, stored, snapshot);
          factStore.bind(row, 9, stored);
        });
  }

  StoredClock locked(UUID id) {
    return lockedIfPresent(id).orElseThrow(() -> new IllegalArgumentException("no clock " + id));
  }

  Optional<StoredClock> lockedIfPresent(UUID id) {
    return read(BY_ID + " for update", row -> row.setObject(1, id)).stream().findFirst();
  }

  Optional<StoredClock> find(UUID id) {
    return read(BY_ID, row -> row.setObject(1, id)).stream().findFirst();
  }

  List<StoredClock> findAll(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : read(
            BY_IDS,
            row ->
                row.setString(1, ids.stream().map(UUID::toString).collect(joining(",", "{", "}"))));
  }

  List<StoredClock> ofSubject(String type, String id) {
    return read(
        BY_SUBJECT,
        row -> {
          row.setString(1, type);
          row.setString(2, id);
        });
  }

  private static void derived(PreparedStatement row, StoredClock stored, ClockSnapshot snapshot)
      throws SQLException {
    row.setString(1, snapshot.phase().name());
    instant(row, 2, snapshot.dueAt());
    instant(row, 3, snapshot.statutoryDueAt());
    row.setBoolean(4, snapshot.provisional());
    row.setInt(5, snapshot.calendarVersion());
    row.setLong(6, snapshot.revision());
    instant(row, 7, snapshot.startedAt());
    row.setObject(8, stored.staleFrom());
    row.setObject(9, snapshot.clockId());
  }

  private static void instant(PreparedStatement row, int index, @Nullable Instant instant)
      throws SQLException {
    row.setObject(index, instant == null ? null : instant.atOffset(ZoneOffset.UTC));
  }

  private static void limit(PreparedStatement row, int first, @Nullable Limit limit)
      throws SQLException {
    row.setObject(first, limit == null ? null : limit.amount());
    row.setString(first + 1, limit == null ? null : limit.unit().name());
    row.setString(first + 2, limit == null ? null : limit.startsAt().name());
    row.setString(first + 3, limit == null ? null : limit.source());
  }

  private static @Nullable Limit limit(ResultSet row, String prefix) throws SQLException {
    String unit = row.getString(prefix + "_unit");
    return unit == null
        ? null
        : new Limit(
            row.getInt(prefix + "_amount"),
            LimitUnit.valueOf(unit),
            StartEvent.valueOf(row.getString(prefix + "_starts_at")),
            row.getString(prefix + "_source"));
  }

  private interface Binding {
    void to(PreparedStatement row) throws SQLException;
  }

  private void write(String sql, Binding binding) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      binding.to(statement);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the clock could not be written", e);
    }
  }

  private List<StoredClock> read(String sql, Binding binding) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      binding.to(statement);
      return read(connection, statement);
    } catch (SQLException e) {
      throw new IllegalStateException("the clock could not be read", e);
    }
  }

  /** The clocks that a statement selects, whole, in its order. */
  List<StoredClock> read(Connection connection, PreparedStatement select) throws SQLException {
    Map<UUID, StoredClock> blank = new LinkedHashMap<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        UUID id = row.getObject("id", UUID.class);
        blank.put(
            id, new StoredClock(id, row.getLong("revision"), reckoned(row), clock(row), List.of()));
      }
    }
    Map<UUID, List<ClockFact>> facts = factStore.read(connection, blank.keySet());
    return blank.values().stream()
        .map(clock -> clock.withAll(facts.getOrDefault(clock.id(), List.of())))
        .toList();
  }

  private static Reckoned reckoned(ResultSet row) throws SQLException {
    OffsetDateTime statutory = row.getObject("statutory_due_at", OffsetDateTime.class);
    return new Reckoned(
        row.getObject("due_at", OffsetDateTime.class).toInstant(),
        statutory == null ? null : statutory.toInstant(),
        row.getBoolean("provisional"),
        row.getInt("calendar_version"));
  }

  private static NewClock clock(ResultSet row) throws SQLException {
    Limit limit = limit(row, "limit");
    if (limit == null) {
      throw new SQLException("a clock without a limit");
    }
    return new NewClock(
        row.getString("kind"),
        new ClockSubject(
            row.getString("subject_type"),
            row.getString("subject_id"),
            row.getString("title"),
            row.getString("project_id"),
            row.getString("project_name")),
        new Addressee(row.getString("department"), row.getString("officer")),
        new RegionPath(row.getString("region_path")),
        limit,
        limit(row, "statutory"),
        new ExtensionRule(
            ExtensionBasis.valueOf(row.getString("extension_basis")),
            row.getInt("extension_maximum"),
            Approver.valueOf(row.getString("extension_approver"))));
  }
}

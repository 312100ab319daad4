package io.taizhang.chassis.clockbook;

import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.ClockSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The statements of re-dating. */
@ApplicationScoped
class RedatingStore {

  /** Waits for a row or a key that somebody else holds no longer than this. */
  private static final String LONGEST_WAIT = "set local lock_timeout = '50ms'";

  private static final String BEGIN =
      """
      insert into redating
        (version, region_path, touched_from, touched_until, wholly, begun_at)
      values (?, ?, ?, ?, ?, ?)
      """;
  private static final String NEXT =
      """
      select * from redating where finished_at is null order by version limit 1
         for update skip locked
      """;
  private static final String OPEN = "select count(*) from redating where finished_at is null";
  private static final String CANDIDATES =
      """
      select * from clock
       where id > ? and region_path >= ? and region_path < ?
         and phase in ('RUNNING', 'PAUSED')
         and calendar_version < ?
         and (? or provisional or (started_at < ? and greatest(due_at, statutory_due_at) >= ?))
       order by id
       limit ?
      """;
  private static final String MOVE =
      """
      update clock c
         set due_at = n.due_at, statutory_due_at = n.statutory_due_at,
             provisional = n.provisional, revision = n.revision, calendar_version = ?
        from unnest(?::uuid[], ?::bigint[], ?::timestamptz[], ?::timestamptz[], ?::boolean[])
             as n (id, revision, due_at, statutory_due_at, provisional)
       where c.id = n.id and c.revision = n.revision - 1
      returning c.id
      """;
  private static final String GO_ON =
      """
      update redating
         set cursor = coalesce(?, cursor), seen = seen + ?, moved = moved + ?, finished_at = ?
       where version = ?
      """;
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final DataSource dataSource;
  private final ClockStore clocks;
  private final Clock clock;

  RedatingStore(DataSource dataSource, ClockStore clocks, Clock clock) {
    this.dataSource = dataSource;
    this.clocks = clocks;
    this.clock = clock;
  }

  void begin(Redating redating) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement row = connection.prepareStatement(BEGIN)) {
      row.setInt(1, redating.version());
      row.setString(2, redating.region().value());
      row.setObject(3, redating.touchedFrom().atOffset(ZoneOffset.UTC));
      row.setObject(4, redating.touchedUntil().atOffset(ZoneOffset.UTC));
      row.setBoolean(5, redating.wholly());
      row.setObject(6, now());
      row.executeUpdate();
    }
  }

  /** The oldest that is not finished, claimed; empty while there is none or another is at it. */
  Optional<Redating> next() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      try (PreparedStatement wait = connection.prepareStatement(LONGEST_WAIT)) {
        wait.execute();
      }
      try (PreparedStatement select = connection.prepareStatement(NEXT);
          ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(redating(row)) : Optional.empty();
      }
    }
  }

  /** How many are not finished. */
  long open() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(OPEN);
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  /** The next clocks, by id, that the version might move. */
  List<StoredClock> candidates(Redating redating, int most) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(CANDIDATES)) {
      select.setObject(1, redating.cursor() == null ? BEFORE_ALL : redating.cursor());
      select.setString(2, redating.region().value());
      select.setString(3, redating.region().end());
      select.setInt(4, redating.version());
      select.setBoolean(5, redating.wholly());
      select.setObject(6, redating.touchedUntil().atOffset(ZoneOffset.UTC));
      select.setObject(7, redating.touchedFrom().atOffset(ZoneOffset.UTC));
      select.setInt(8, most);
      return clocks.read(connection, select);
    }
  }

  /**
   * Writes these due dates where nobody has changed the clock since it was read.
   *
   * @return the ids of the clocks moved
   */
  Set<UUID> move(List<ClockSnapshot> snapshots, int version) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update = connection.prepareStatement(MOVE)) {
      update.setInt(1, version);
      array(connection, update, 2, "uuid", snapshots, ClockSnapshot::clockId);
      array(connection, update, 3, "bigint", snapshots, ClockSnapshot::revision);
      array(connection, update, 4, "text", snapshots, moved -> text(moved.dueAt()));
      array(connection, update, 5, "text", snapshots, moved -> text(moved.statutoryDueAt()));
      array(connection, update, 6, "boolean", snapshots, ClockSnapshot::provisional);
      try (ResultSet rows = update.executeQuery()) {
        Set<UUID> moved = new HashSet<>();
        while (rows.next()) {
          moved.add(rows.getObject(1, UUID.class));
        }
        return moved;
      }
    }
  }

  /** Notes how far it has come, and that it is finished where no clock was left to look at. */
  void goOn(Redating redating, List<StoredClock> seen, int moved) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement row = connection.prepareStatement(GO_ON)) {
      row.setObject(1, seen.isEmpty() ? null : seen.getLast().id());
      row.setLong(2, seen.size());
      row.setLong(3, moved);
      row.setObject(4, seen.isEmpty() ? now() : null);
      row.setInt(5, redating.version());
      row.executeUpdate();
    }
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Redating redating(ResultSet row) throws SQLException {
    return new Redating(
        row.getInt("version"),
        new RegionPath(row.getString("region_path")),
        instant(row, "touched_from"),
        instant(row, "touched_until"),
        row.getBoolean("wholly"),
        row.getObject("cursor", UUID.class));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class)).toInstant();
  }

  private static @Nullable String text(@Nullable Instant instant) {
    return instant == null ? null : instant.toString();
  }

  private static void array(
      Connection connection,
      PreparedStatement statement,
      int index,
      String type,
      List<ClockSnapshot> snapshots,
      Function<ClockSnapshot, @Nullable Object> value)
      throws SQLException {
    statement.setArray(
        index, connection.createArrayOf(type, snapshots.stream().map(value).toArray()));
  }
}

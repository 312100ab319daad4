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
  private static final String UNDIVIDED =
      """
      select * from redating where finished_at is null and not divided
       order by version limit 1 for update skip locked
      """;
  private static final String DIVIDE =
      """
      insert into redating_stretch (version, number, ids, size)
      select ?, number, array_agg(id order by id), count(*)
        from (
          select id, (row_number() over (order by id) - 1) / ? as number from clock
           where region_path >= ? and region_path < ?
             and phase in ('RUNNING', 'PAUSED')
             and calendar_version < ?
             and (? or provisional or (started_at < ? and greatest(due_at, statutory_due_at) >= ?))
        ) candidate
       group by number
      """;
  private static final String DIVIDED = "update redating set divided = true where version = ?";
  private static final String NEXT =
      """
      select version, number, ids[taken + 1 : size] from redating_stretch
       where taken < size
       order by version, number limit 1 for update skip locked
      """;
  private static final String OPEN = "select count(*) from redating where finished_at is null";
  private static final String CANDIDATES =
      """
      select * from clock
       where id = any (?) and phase in ('RUNNING', 'PAUSED') and calendar_version < ?
       order by id
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
      update redating_stretch set taken = taken + ?, seen = seen + ?, moved = moved + ?
       where version = ? and number = ?
      """;
  private static final String FINISH =
      """
      update redating r
         set finished_at = ?,
             seen = (select coalesce(sum(s.seen), 0) from redating_stretch s
                      where s.version = r.version),
             moved = (select coalesce(sum(s.moved), 0) from redating_stretch s
                       where s.version = r.version)
       where finished_at is null and divided
         and not exists (
           select 1 from redating_stretch s where s.version = r.version and s.taken < s.size)
      """;
  private static final String FORGET =
      """
      delete from redating_stretch s using redating r
       where r.version = s.version and r.finished_at is not null
      """;
  private static final int STRETCH = 1_000;

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

  /**
   * Divides the oldest that is not divided yet into stretches; nobody writes meanwhile what it
   * looks for, because what is written since the installation rests on the new version.
   *
   * @return whether there was one
   */
  boolean divide() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(UNDIVIDED);
        ResultSet row = select.executeQuery()) {
      if (!row.next()) {
        return false;
      }
      divide(connection, redating(row));
      return true;
    }
  }

  private static void divide(Connection connection, Redating redating) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(DIVIDE);
        PreparedStatement update = connection.prepareStatement(DIVIDED)) {
      insert.setInt(1, redating.version());
      insert.setInt(2, STRETCH);
      insert.setString(3, redating.region().value());
      insert.setString(4, redating.region().end());
      insert.setInt(5, redating.version());
      insert.setBoolean(6, redating.wholly());
      insert.setObject(7, redating.touchedUntil().atOffset(ZoneOffset.UTC));
      insert.setObject(8, redating.touchedFrom().atOffset(ZoneOffset.UTC));
      insert.executeUpdate();
      update.setInt(1, redating.version());
      update.executeUpdate();
    }
  }

  /** The first stretch that nobody else is at, claimed; empty while there is none. */
  Optional<Stretch> next() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      try (PreparedStatement wait = connection.prepareStatement(LONGEST_WAIT)) {
        wait.execute();
      }
      try (PreparedStatement select = connection.prepareStatement(NEXT);
          ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.of(
                new Stretch(
                    row.getInt(1), row.getInt(2), List.of((UUID[]) row.getArray(3).getArray())))
            : Optional.empty();
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

  /** The clocks of a stretch that still stand by an older version. */
  List<StoredClock> candidates(Stretch stretch) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(CANDIDATES)) {
      select.setArray(1, connection.createArrayOf("uuid", stretch.ids().toArray()));
      select.setInt(2, stretch.version());
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

  /** Notes what has become of a stretch. */
  void goOn(Stretch taken, int seen, int moved) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement row = connection.prepareStatement(GO_ON)) {
      row.setInt(1, taken.ids().size());
      row.setInt(2, seen);
      row.setInt(3, moved);
      row.setInt(4, taken.version());
      row.setInt(5, taken.number());
      row.executeUpdate();
    }
  }

  /**
   * Notes those as finished of which no clock is left to look at.
   *
   * @return whether there were any
   */
  boolean finish() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement finish = connection.prepareStatement(FINISH);
        PreparedStatement forget = connection.prepareStatement(FORGET)) {
      finish.setObject(1, now());
      return finish.executeUpdate() > 0 && forget.executeUpdate() >= 0;
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
        row.getBoolean("wholly"));
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

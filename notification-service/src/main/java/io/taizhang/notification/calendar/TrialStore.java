package io.taizhang.notification.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.ClockSnapshot;
import io.taizhang.chassis.time.Due;
import io.taizhang.chassis.time.Redating;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The statements of trials. Every call joins the transaction at hand. */
@ApplicationScoped
class TrialStore {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private static final String BEGIN =
      """
      insert into calendar_trial (edition_id, round, base_version, as_of) values (?, 1, ?, ?)
      on conflict (edition_id) do update
         set round = calendar_trial.round + 1, base_version = excluded.base_version,
             as_of = excluded.as_of, cursor = null, seen = 0, moved = 0, become_overdue = 0,
             cease_to_be_overdue = 0, finished_at = null
      """;
  private static final String NEXT =
      """
      select * from calendar_trial where finished_at is null order by edition_id limit 1
         for update skip locked
      """;
  private static final String WAITING =
      "select exists (select from calendar_trial where finished_at is null)";
  private static final String ONE = "select * from calendar_trial where edition_id = ?";
  private static final String CLOCKS =
      """
      select snapshot from clock_replica
       where clock_id > ? and region_path >= ? and region_path < ?
         and phase in ('RUNNING', 'PAUSED')
       order by clock_id
       limit ?
      """;
  private static final String MOVE =
      """
      insert into calendar_move
        (edition_id, round, clock_id, due_at, new_due_at, statutory_due_at, new_statutory_due_at,
         provisional, becomes_overdue, ceases_to_be_overdue)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String GO_ON =
      """
      update calendar_trial
         set cursor = coalesce(?, cursor), seen = seen + ?, moved = moved + ?,
             become_overdue = become_overdue + ?, cease_to_be_overdue = cease_to_be_overdue + ?,
             finished_at = ?
       where edition_id = ?
      """;
  private static final String FORGET_EARLIER_ROUNDS =
      "delete from calendar_move where edition_id = ? and round < ?";
  private static final String MOVES =
      """
      select m.*, r.subject_type, r.subject_id, r.title, r.project_name, r.department
        from calendar_move m
        join calendar_trial t on t.edition_id = m.edition_id and t.round = m.round
        join clock_replica r on r.clock_id = m.clock_id
       where m.edition_id = ? and m.clock_id > ?
         and (not ? or m.becomes_overdue) and (not ? or m.ceases_to_be_overdue)
       order by m.clock_id
       limit ?
      """;

  private final DataSource dataSource;
  private final ObjectMapper json;

  TrialStore(DataSource dataSource, ObjectMapper json) {
    this.dataSource = dataSource;
    this.json = json;
  }

  void begin(UUID edition, int baseVersion, Instant asOf) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement row = connection.prepareStatement(BEGIN)) {
      row.setObject(1, edition);
      row.setInt(2, baseVersion);
      row.setObject(3, at(asOf));
      row.executeUpdate();
    }
  }

  /** One that is not finished, claimed; empty while there is none or others are at them. */
  Optional<Trial> next() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(NEXT);
        ResultSet row = select.executeQuery()) {
      return row.next() ? Optional.of(trial(row)) : Optional.empty();
    }
  }

  boolean waiting() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(WAITING);
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getBoolean(1);
    }
  }

  Trial of(UUID edition) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(ONE)) {
      select.setObject(1, edition);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return trial(row);
      }
    }
  }

  /** The next running clocks heard of in a region, by id. */
  List<ClockSnapshot> clocks(Trial trial, RegionPath region, int most) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(CLOCKS)) {
      select.setObject(1, Objects.requireNonNullElse(trial.cursor(), BEFORE_ALL));
      select.setString(2, region.value());
      select.setString(3, region.end());
      select.setInt(4, most);
      try (ResultSet rows = select.executeQuery()) {
        List<ClockSnapshot> clocks = new ArrayList<>();
        while (rows.next()) {
          clocks.add(json.readValue(rows.getString(1), ClockSnapshot.class));
        }
        return clocks;
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored clock that cannot be read", e);
    }
  }

  void keep(Trial trial, List<Redating> moves) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement row = connection.prepareStatement(MOVE)) {
      for (Redating move : moves) {
        row.setObject(1, trial.editionId());
        row.setInt(2, trial.round());
        row.setObject(3, move.clockId());
        row.setObject(4, at(move.before().due()));
        row.setObject(5, at(move.after().due()));
        row.setObject(6, at(move.before().statutory()));
        row.setObject(7, at(move.after().statutory()));
        row.setBoolean(8, move.after().provisional());
        row.setBoolean(9, move.becomesOverdue(trial.asOf()));
        row.setBoolean(10, move.ceasesToBeOverdue(trial.asOf()));
        row.addBatch();
      }
      row.executeBatch();
    }
  }

  /** Notes how far it has come; with no clock left to look at, that it is finished. */
  void goOn(Trial trial, List<ClockSnapshot> seen, List<Redating> moves, Instant now)
      throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement row = connection.prepareStatement(GO_ON)) {
      row.setObject(1, seen.isEmpty() ? null : seen.getLast().clockId());
      row.setLong(2, seen.size());
      row.setLong(3, moves.size());
      row.setLong(4, moves.stream().filter(move -> move.becomesOverdue(trial.asOf())).count());
      row.setLong(5, moves.stream().filter(move -> move.ceasesToBeOverdue(trial.asOf())).count());
      row.setObject(6, seen.isEmpty() ? at(now) : null);
      row.setObject(7, trial.editionId());
      row.executeUpdate();
    }
    if (seen.isEmpty()) {
      forgetEarlierRounds(trial);
    }
  }

  private void forgetEarlierRounds(Trial trial) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement delete = connection.prepareStatement(FORGET_EARLIER_ROUNDS)) {
      delete.setObject(1, trial.editionId());
      delete.setInt(2, trial.round());
      delete.executeUpdate();
    }
  }

  /** The moves that a trial has found so far, by clock. */
  List<MoveView> moves(UUID edition, @Nullable OverdueChange only, @Nullable UUID after, int most)
      throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(MOVES)) {
      select.setObject(1, edition);
      select.setObject(2, Objects.requireNonNullElse(after, BEFORE_ALL));
      select.setBoolean(3, only == OverdueChange.BECOMES);
      select.setBoolean(4, only == OverdueChange.CEASES);
      select.setInt(5, most);
      try (ResultSet row = select.executeQuery()) {
        List<MoveView> moves = new ArrayList<>();
        while (row.next()) {
          moves.add(move(row));
        }
        return moves;
      }
    }
  }

  private static MoveView move(ResultSet row) throws SQLException {
    return new MoveView(
        row.getObject("clock_id", UUID.class),
        row.getString("subject_type"),
        row.getString("subject_id"),
        row.getString("title"),
        row.getString("project_name"),
        row.getString("department"),
        Objects.requireNonNull(instant(row, "due_at")),
        Objects.requireNonNull(instant(row, "new_due_at")),
        instant(row, "statutory_due_at"),
        instant(row, "new_statutory_due_at"),
        row.getBoolean("provisional"),
        row.getBoolean("becomes_overdue"),
        row.getBoolean("ceases_to_be_overdue"));
  }

  private static Trial trial(ResultSet row) throws SQLException {
    return new Trial(
        row.getObject("edition_id", UUID.class),
        row.getInt("round"),
        row.getObject("cursor", UUID.class),
        new TrialView(
            row.getInt("base_version"),
            Objects.requireNonNull(instant(row, "as_of")),
            row.getLong("seen"),
            row.getLong("moved"),
            row.getLong("become_overdue"),
            row.getLong("cease_to_be_overdue"),
            instant(row, "finished_at")));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }

  private static @Nullable OffsetDateTime at(@Nullable Due due) {
    return due == null ? null : at(due.at());
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}

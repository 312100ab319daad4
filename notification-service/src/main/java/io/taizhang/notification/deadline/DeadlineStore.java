package io.taizhang.notification.deadline;

import io.taizhang.notification.intent.FiredRung;
import io.taizhang.notification.intent.Unfired;
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
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The engine's statements. The present is always a parameter, never the database's own. */
@ApplicationScoped
class DeadlineStore {

  private static final String DUE =
      """
      select id from deadline
       where armed_at <= ? and held_at is null
       order by armed_at, id
       limit ?
      """;
  private static final String HOLD =
      "update deadline set held_reason = ?, held_at = ? where id = ? and held_at is null";
  private static final String RELEASE =
      "update deadline set held_reason = null, held_at = null where held_at is not null";
  private static final String HELD = "select count(*) from deadline where held_at is not null";
  private static final String NEXT =
      "select armed_at from deadline where held_at is null order by armed_at, id limit 1";

  /**
   * What was claimed in this transaction goes back, intents away: for its later instant, or held
   * where there is none.
   */
  private static final String PUT_BACK =
      """
      with back as (
        delete from intent using unnest(?::uuid[], ?::timestamptz[]) as put (intent_id, later)
         where intent.id = put.intent_id
        returning intent.*, put.later
      )
      insert into deadline
        (id, clock_id, rung, revision, effect, armed_at, region_path, ladder_id,
         held_reason, held_at)
      select uuidv7(), clock_id, rung, revision, effect, coalesce(later, armed_at), region_path,
             ladder_id, case when later is null then ? end,
             case when later is null then ?::timestamptz end
        from back
      on conflict (clock_id, rung) do nothing
      """;

  private final DataSource dataSource;

  DeadlineStore(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Claims what is due, see {@link DueClaim}; joins the transaction at hand. */
  List<FiredRung> claim(Instant now, int most) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      return DueClaim.claim(connection, now, most);
    }
  }

  /** The same for one rung; nothing when it is not due or somebody else is at it. */
  List<FiredRung> claimOne(UUID deadline, Instant now) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      return DueClaim.claimOne(connection, deadline, now);
    }
  }

  /**
   * Puts rungs back that were claimed in this transaction: they are not used up.
   *
   * @param reason why those are held that have no later instant
   */
  void putBack(List<Unfired> unfired, String reason, Instant now) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement back = connection.prepareStatement(PUT_BACK)) {
      back.setArray(
          1, connection.createArrayOf("uuid", unfired.stream().map(Unfired::intentId).toArray()));
      back.setArray(
          2,
          connection.createArrayOf("text", unfired.stream().map(DeadlineStore::later).toArray()));
      back.setString(3, reason);
      back.setObject(4, present(now));
      back.executeUpdate();
    }
  }

  private static @Nullable String later(Unfired unfired) {
    return unfired.later() == null ? null : unfired.later().toString();
  }

  /** What is due, soonest first. */
  List<UUID> due(Instant now, int most) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(DUE)) {
      select.setObject(1, present(now));
      select.setInt(2, most);
      try (ResultSet rows = select.executeQuery()) {
        List<UUID> due = new ArrayList<>();
        while (rows.next()) {
          due.add(rows.getObject(1, UUID.class));
        }
        return due;
      }
    }
  }

  /** Keeps a rung from being fired; answers 0 when it is gone or held already. */
  int hold(UUID deadline, String reason, Instant now) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement hold = connection.prepareStatement(HOLD)) {
      hold.setString(1, reason);
      hold.setObject(2, present(now));
      hold.setObject(3, deadline);
      return hold.executeUpdate();
    }
  }

  /** Lets every held rung be fired again. */
  int release() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement release = connection.prepareStatement(RELEASE)) {
      return release.executeUpdate();
    }
  }

  /** How many rungs are held. */
  long held() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(HELD);
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  /** When the next rung is due, if any is pending. */
  Optional<Instant> next() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(NEXT);
        ResultSet row = select.executeQuery()) {
      return row.next() ? Optional.of(instant(row, "armed_at")) : Optional.empty();
    }
  }

  private static OffsetDateTime present(Instant now) {
    return now.atOffset(ZoneOffset.UTC);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}

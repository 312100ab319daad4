package io.taizhang.notification.deadline;

import io.taizhang.notification.intent.FiredRung;
import io.taizhang.notification.ladder.domain.Rung;
import io.taizhang.notification.ladder.domain.RungEffect;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The engine's statements. The present is always a parameter, never the database's own. */
@ApplicationScoped
class DeadlineStore {

  /** At the edge of the statistics the planner would scan and sort; the index is right always. */
  static final String ORDERED_INDEX_SCAN =
      "set local enable_seqscan = off; set local enable_bitmapscan = off;"
          + " set local enable_sort = off";

  static final String CLAIM =
      """
      with due as (
        select id from deadline
         where armed_at <= ? and held_at is null
         order by armed_at, id
         limit ?
           for update skip locked
      )
      """
          + fire();
  private static final String CLAIM_ONE =
      """
      with due as (
        select id from deadline
         where armed_at <= ? and held_at is null and id = ?
           for update skip locked
      )
      """
          + fire();
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
  private static final Comparator<FiredRung> PER_CLOCK_IN_ORDER =
      Comparator.comparing(FiredRung::clockId)
          .thenComparing(FiredRung::armedAt)
          .thenComparing(FiredRung::rung);

  private final DataSource dataSource;

  DeadlineStore(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Claims, deletes and turns into intents what is due, in one statement; joins the transaction at
   * hand.
   *
   * @return the fired rungs by clock, each clock's in order: two engines that write facts of the
   *     same clocks take them in the same order
   */
  List<FiredRung> claim(Instant now, int most) throws SQLException {
    return claim(CLAIM, now, most);
  }

  /** The same for one rung; nothing when it is not due or somebody else is at it. */
  List<FiredRung> claimOne(UUID deadline, Instant now) throws SQLException {
    return claim(CLAIM_ONE, now, deadline);
  }

  private List<FiredRung> claim(String sql, Instant now, Object which) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement settings = connection.createStatement();
        PreparedStatement claim = connection.prepareStatement(sql)) {
      settings.execute(ORDERED_INDEX_SCAN);
      claim.setObject(1, present(now));
      claim.setObject(2, which);
      claim.setObject(3, present(now));
      try (ResultSet rows = claim.executeQuery()) {
        List<FiredRung> fired = new ArrayList<>();
        while (rows.next()) {
          fired.add(fired(rows));
        }
        fired.sort(PER_CLOCK_IN_ORDER);
        return fired;
      }
    }
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

  /** What is done with the rungs named by {@code due}. */
  private static String fire() {
    return """
        , gone as (
          delete from deadline using due where deadline.id = due.id returning deadline.*
        )
        insert into intent
          (id, clock_id, rung, revision, effect, armed_at, fired_at, region_path)
        select uuidv7(), clock_id, rung, revision, effect, armed_at, ?, region_path from gone
        on conflict (clock_id, rung, revision) do nothing
        returning id, clock_id, rung, revision, effect, armed_at, fired_at, region_path
        """;
  }

  private static FiredRung fired(ResultSet row) throws SQLException {
    return new FiredRung(
        row.getObject("id", UUID.class),
        row.getObject("clock_id", UUID.class),
        Rung.valueOf(row.getString("rung")),
        row.getLong("revision"),
        RungEffect.valueOf(row.getString("effect")),
        instant(row, "armed_at"),
        instant(row, "fired_at"),
        row.getString("region_path"));
  }

  private static OffsetDateTime present(Instant now) {
    return now.atOffset(ZoneOffset.UTC);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}

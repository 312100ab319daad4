package io.taizhang.notification.deadline;

import io.taizhang.notification.intent.FiredRung;
import io.taizhang.notification.ladder.domain.Rung;
import io.taizhang.notification.ladder.domain.RungEffect;
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
import java.util.UUID;

/**
 * The statement that fires: it claims what is due, deletes it and makes the intents, at once. The
 * present is always a parameter, never the database's own. Any number may run at a time; what one
 * has locked the others pass over.
 */
public final class DueClaim {

  /** At the edge of the statistics the planner would scan and sort; the index is right always. */
  static final String ORDERED_INDEX_SCAN =
      "set local enable_seqscan = off; set local enable_bitmapscan = off;"
          + " set local enable_sort = off";

  private static final String FIRE =
      """
      , gone as (
        delete from deadline using due where deadline.id = due.id returning deadline.*
      )
      insert into intent
        (id, clock_id, rung, revision, effect, armed_at, fired_at, region_path, ladder_id)
      select uuidv7(), clock_id, rung, revision, effect, armed_at, ?, region_path, ladder_id
        from gone
      on conflict (clock_id, rung, revision, withdrawn_at) do nothing
      returning id, clock_id, rung, revision, effect, armed_at, fired_at, region_path, ladder_id
      """;
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
          + FIRE;
  private static final String CLAIM_ONE =
      """
      with due as (
        select id from deadline
         where armed_at <= ? and held_at is null and id = ?
           for update skip locked
      )
      """
          + FIRE;
  private static final Comparator<FiredRung> PER_CLOCK_IN_ORDER =
      Comparator.comparing(FiredRung::clockId)
          .thenComparing(FiredRung::armedAt)
          .thenComparing(FiredRung::rung);

  private DueClaim() {}

  /**
   * Fires up to {@code most} rungs, soonest first, in the transaction of the connection.
   *
   * @return the fired rungs by clock, each clock's in order: two engines that write facts of the
   *     same clocks take them in the same order
   */
  public static List<FiredRung> claim(Connection connection, Instant now, int most)
      throws SQLException {
    return claim(connection, CLAIM, now, most);
  }

  /** The same for one rung; nothing when it is not due or somebody else is at it. */
  static List<FiredRung> claimOne(Connection connection, UUID deadline, Instant now)
      throws SQLException {
    return claim(connection, CLAIM_ONE, now, deadline);
  }

  private static List<FiredRung> claim(Connection connection, String sql, Instant now, Object which)
      throws SQLException {
    OffsetDateTime present = now.atOffset(ZoneOffset.UTC);
    try (Statement settings = connection.createStatement();
        PreparedStatement claim = connection.prepareStatement(sql)) {
      settings.execute(ORDERED_INDEX_SCAN);
      claim.setObject(1, present);
      claim.setObject(2, which);
      claim.setObject(3, present);
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

  private static FiredRung fired(ResultSet row) throws SQLException {
    return new FiredRung(
        row.getObject("id", UUID.class),
        row.getObject("clock_id", UUID.class),
        Rung.valueOf(row.getString("rung")),
        row.getLong("revision"),
        RungEffect.valueOf(row.getString("effect")),
        instant(row, "armed_at"),
        instant(row, "fired_at"),
        row.getString("region_path"),
        row.getObject("ladder_id", UUID.class));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}

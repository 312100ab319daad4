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
         where armed_at <= ?
         order by armed_at, id
         limit ?
           for update skip locked
      ), gone as (
        delete from deadline using due where deadline.id = due.id returning deadline.*
      )
      insert into intent
        (id, clock_id, rung, revision, effect, armed_at, fired_at, region_path)
      select uuidv7(), clock_id, rung, revision, effect, armed_at, ?, region_path from gone
      on conflict (clock_id, rung, revision) do nothing
      returning id, clock_id, rung, revision, effect, armed_at, fired_at, region_path
      """;
  private static final String NEXT = "select armed_at from deadline order by armed_at, id limit 1";

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
    try (Connection connection = dataSource.getConnection();
        Statement settings = connection.createStatement();
        PreparedStatement claim = connection.prepareStatement(CLAIM)) {
      settings.execute(ORDERED_INDEX_SCAN);
      OffsetDateTime present = now.atOffset(ZoneOffset.UTC);
      claim.setObject(1, present);
      claim.setInt(2, most);
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

  /** When the next rung is due, if any is pending. */
  Optional<Instant> next() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(NEXT);
        ResultSet row = select.executeQuery()) {
      return row.next() ? Optional.of(instant(row, "armed_at")) : Optional.empty();
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
        row.getString("region_path"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}

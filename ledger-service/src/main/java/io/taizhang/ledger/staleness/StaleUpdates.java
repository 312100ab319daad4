package io.taizhang.ledger.staleness;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.BusinessZone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Tells of ledger rows that have gone without a weekly update for too long: once for each lapse,
 * whatever becomes of the rule meanwhile. They stay stale until they are updated.
 */
@ApplicationScoped
class StaleUpdates {

  static final String UNTOLD =
      """
      select p.id, p.name, p.region_code, p.region_path, p.fresh_at, p.stale_from,
             o.subject, o.name as officer
        from project p left join officer o on o.id = p.officer_id
       where p.stale_from <= ? and p.stale_told is distinct from p.fresh_at
       order by p.stale_from, p.id
       limit ?
         for no key update of p skip locked
      """;
  private static final String TELL = "update project set stale_told = fresh_at where id = any (?)";
  private static final String WAITING =
      """
      select exists (
        select from project where stale_from <= ? and stale_told is distinct from fresh_at)
      """;

  private final DataSource dataSource;
  private final Outbox outbox;
  private final Clock clock;

  StaleUpdates(DataSource dataSource, Outbox outbox, Clock clock) {
    this.dataSource = dataSource;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Whether one waits to be told of. */
  boolean waiting() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(WAITING)) {
      select.setObject(1, today());
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }

  /** Tells of those not told of yet, as many as this, and returns how many. */
  @Transactional(
      value = Transactional.TxType.REQUIRES_NEW,
      rollbackOn = {SQLException.class})
  int tell(int most) throws SQLException {
    List<Fact> stale = claimed(most);
    outbox.appendAll(stale.stream().sorted(Comparator.comparing(Fact::key)).toList());
    return stale.size();
  }

  private List<Fact> claimed(int most) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(UNTOLD);
        PreparedStatement tell = connection.prepareStatement(TELL)) {
      select.setObject(1, today());
      select.setInt(2, most);
      List<Fact> stale = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          stale.add(fact(row));
        }
      }
      tell.setArray(
          1,
          connection.createArrayOf(
              "uuid", stale.stream().map(fact -> UUID.fromString(fact.key())).toArray()));
      tell.executeUpdate();
      return stale;
    }
  }

  private static Fact fact(ResultSet row) throws SQLException {
    return new UpdateStale(
            row.getObject("id", UUID.class),
            row.getString("name"),
            row.getString("region_code"),
            row.getObject("fresh_at", OffsetDateTime.class).toInstant(),
            row.getObject("stale_from", LocalDate.class),
            row.getString("subject"),
            row.getString("officer"))
        .fact(new RegionPath(row.getString("region_path")));
  }

  private LocalDate today() {
    return BusinessZone.dateOf(clock.instant());
  }
}

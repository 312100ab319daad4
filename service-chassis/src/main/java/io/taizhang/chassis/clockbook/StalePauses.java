package io.taizhang.chassis.clockbook;

import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.time.Almanac;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.time.Timetable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;

/**
 * Tells of pauses that have outlived the end the applicant was told: once for each end that was
 * told. They stay in the list of stale pauses until they are resumed or given another end.
 */
@ApplicationScoped
class StalePauses {

  private static final String UNTOLD =
      """
      select * from clock
       where phase = 'PAUSED' and stale_from <= ? and stale_told is distinct from stale_from
       order by stale_from, id
       limit ?
         for update skip locked
      """;
  private static final String TELL = "update clock set stale_told = stale_from where id = any (?)";
  private static final String WAITING =
      """
      select exists (
        select from clock
         where phase = 'PAUSED' and stale_from <= ? and stale_told is distinct from stale_from)
      """;

  private final DataSource dataSource;
  private final ClockStore clocks;
  private final Calendars calendars;
  private final Outbox outbox;
  private final Clock clock;

  StalePauses(
      DataSource dataSource, ClockStore clocks, Calendars calendars, Outbox outbox, Clock clock) {
    this.dataSource = dataSource;
    this.clocks = clocks;
    this.calendars = calendars;
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
    Almanac almanac = calendars.held();
    List<StoredClock> stale = untold(most);
    outbox.appendAll(
        stale.stream()
            .sorted(Comparator.comparing(stored -> stored.clock().subject().orderingKey()))
            .map(stored -> ClockFacts.pauseStale(stored, stored.snapshot(in(almanac, stored))))
            .toList());
    return stale.size();
  }

  private static Timetable in(Almanac almanac, StoredClock stored) {
    return almanac.in(stored.clock().region().value());
  }

  private List<StoredClock> untold(int most) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(UNTOLD);
        PreparedStatement tell = connection.prepareStatement(TELL)) {
      select.setObject(1, today());
      select.setInt(2, most);
      List<StoredClock> stale = clocks.read(connection, select);
      tell.setArray(
          1, connection.createArrayOf("uuid", stale.stream().map(StoredClock::id).toArray()));
      tell.executeUpdate();
      return stale;
    }
  }

  private LocalDate today() {
    return BusinessZone.dateOf(clock.instant());
  }
}

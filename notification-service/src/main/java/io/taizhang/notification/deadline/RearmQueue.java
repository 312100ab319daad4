package io.taizhang.notification.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Versions of the calendar on their way through the pending rungs. Every call joins the transaction
 * at hand: what is taken comes back when that fails.
 */
@ApplicationScoped
class RearmQueue {

  /** As many clocks as a transaction takes. */
  static final int STRETCH = 250;

  private static final String BEGIN =
      """
      insert into calendar_rearming (version, region_path, touched_from, touched_until)
      values (?, ?, ?, ?)
      """;

  /**
   * A rung lies between a touched day and the clock's due date, or one of them on such a day; of
   * those that have fired only cards that stand can be taken back.
   */
  private static final String DIVIDE =
      """
      with next as (
        select version from calendar_rearming order by version limit 1 for update skip locked
      ), taken as (
        delete from calendar_rearming r using next where r.version = next.version returning r.*
      ), stretches as (
        insert into calendar_rearming_stretch (version, number, clock_ids)
        select version, number, array_agg(clock_id order by clock_id)
          from (
            select t.version, c.clock_id,
                   (row_number() over (order by c.clock_id) - 1) / ? as number
              from taken t
              join clock_replica c
                on c.region_path >= t.region_path
               and c.region_path < rtrim(t.region_path, '/') || '0'
               and c.started_at < t.touched_until
             where c.phase = 'RUNNING'
                   and (c.due_at >= t.touched_from
                        or exists (select from intent i
                                    where i.clock_id = c.clock_id
                                      and i.rung in ('YELLOW_CARD', 'RED_CARD')
                                      and i.withdrawn_at is null
                                      and i.fired_at >= t.touched_from))
                or exists (select from deadline d
                            where d.clock_id = c.clock_id and d.armed_at >= t.touched_from)
          ) candidate
         group by version, number
      )
      select version from taken
      """;

  private static final String NEXT =
      """
      with next as (
        select version, number from calendar_rearming_stretch
         order by version, number limit 1 for update skip locked
      )
      delete from calendar_rearming_stretch s using next
       where s.version = next.version and s.number = next.number
      returning s.clock_ids
      """;
  private static final String OPEN =
      """
      select (select count(*) from calendar_rearming)
           + (select count(*) from calendar_rearming_stretch)
      """;

  private final DataSource dataSource;

  RearmQueue(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  void begin(int version, String regionPath, Touched touched) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement row = connection.prepareStatement(BEGIN)) {
      row.setInt(1, version);
      row.setString(2, regionPath);
      row.setObject(3, touched.from().atOffset(ZoneOffset.UTC));
      row.setObject(4, touched.until().atOffset(ZoneOffset.UTC));
      row.executeUpdate();
    }
  }

  /**
   * Divides the clocks that the oldest version might concern; what is armed since it was installed
   * rests on it already.
   *
   * @return whether there was one that nobody else is at
   */
  boolean divide() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement divide = connection.prepareStatement(DIVIDE)) {
      divide.setInt(1, STRETCH);
      try (ResultSet row = divide.executeQuery()) {
        return row.next();
      }
    }
  }

  /** Takes a stretch that nobody else is at; empty while there is none. */
  List<UUID> next() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement next = connection.prepareStatement(NEXT);
        ResultSet row = next.executeQuery()) {
      return row.next() ? List.of((UUID[]) row.getArray(1).getArray()) : List.of();
    }
  }

  /** Versions yet to be divided and stretches yet to be taken. */
  long open() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(OPEN);
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }
}

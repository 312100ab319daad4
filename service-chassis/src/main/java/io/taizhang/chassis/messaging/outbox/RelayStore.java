package io.taizhang.chassis.messaging.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import javax.sql.DataSource;

/** The relay's statements. Lease times are the database's real time. */
@ApplicationScoped
class RelayStore {

  /** One event on its way out. */
  record Outgoing(long id, String topic, String key, String payload) {}

  private static final String TAKE_LEASE =
      """
      update relay
         set epoch = case when owner = ? then epoch else epoch + 1 end,
             owner = ?,
             lease_until = now() + ? * interval '1 millisecond'
       where owner = ? or lease_until is null or lease_until < now()
      returning epoch
      """;
  private static final String GIVE_LEASE_BACK =
      "update relay set owner = null, lease_until = null where owner = ?";
  private static final String NEXT_BATCH =
      """
      select id, topic, stream_key, payload from outbox where id <> all (?) order by id limit ?
      """;
  private static final String MOVE_TO_LOG =
      """
      with lease as (
        update relay
           set last_position = last_position + ?,
               lease_until = now() + ? * interval '1 millisecond'
         where owner = ? and epoch = ?
        returning last_position
      ), gone as (
        delete from outbox
         where id = any (?) and exists (select from lease)
        returning *
      ), logged as (
        insert into event_log
          (position, topic, stream_key, sequence, event_id, event_type, region_path, payload)
        select (select last_position from lease) - ? + row_number() over (order by id),
               topic, stream_key, sequence, event_id, event_type, region_path, payload
          from gone
         where topic not like ?
      )
      select count(*) from gone
      """;
  private static final String BACKLOG =
      "select (select count(*) from outbox), (select last_position from relay)";

  private static final String OLDEST =
      """
      select extract(epoch from now() - uuid_extract_timestamp(event_id))
        from outbox order by id limit 1
      """;

  private final DataSource dataSource;

  RelayStore(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Takes or renews the lease; empty while another replica holds it. */
  OptionalLong takeLease(UUID owner, Duration length) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement take = connection.prepareStatement(TAKE_LEASE)) {
      take.setObject(1, owner);
      take.setObject(2, owner);
      take.setLong(3, length.toMillis());
      take.setObject(4, owner);
      try (ResultSet row = take.executeQuery()) {
        return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
      }
    }
  }

  /** Lets another replica take over at once; nothing happens when the lease was already lost. */
  void giveLeaseBack(UUID owner) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement give = connection.prepareStatement(GIVE_LEASE_BACK)) {
      give.setObject(1, owner);
      give.executeUpdate();
    }
  }

  /** The oldest rows but those that are already sent. */
  List<Outgoing> nextBatch(int size, List<Outgoing> sent) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(NEXT_BATCH)) {
      select.setArray(1, ids(connection, sent));
      select.setInt(2, size);
      try (ResultSet rows = select.executeQuery()) {
        List<Outgoing> batch = new ArrayList<>();
        while (rows.next()) {
          batch.add(
              new Outgoing(
                  rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4)));
        }
        return batch;
      }
    }
  }

  /**
   * Moves a sent batch from the outbox to the log under the lease; what was told in confidence is
   * gone for good.
   *
   * @return false, and nothing moved, when the lease was lost or the batch is no longer whole
   */
  boolean moveToLog(List<Outgoing> batch, UUID owner, long epoch, Duration lease)
      throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement move = connection.prepareStatement(MOVE_TO_LOG)) {
        long logged = batch.stream().filter(event -> !PrivateTopic.is(event.topic())).count();
        move.setLong(1, logged);
        move.setLong(2, lease.toMillis());
        move.setObject(3, owner);
        move.setLong(4, epoch);
        move.setArray(5, ids(connection, batch));
        move.setLong(6, logged);
        move.setString(7, PrivateTopic.PATTERN);
        boolean whole = counted(move) == batch.size();
        if (whole) {
          connection.commit();
        } else {
          connection.rollback();
        }
        return whole;
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }

  private static long counted(PreparedStatement move) throws SQLException {
    try (ResultSet row = move.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private static Array ids(Connection connection, List<Outgoing> rows) throws SQLException {
    return connection.createArrayOf("bigint", rows.stream().map(Outgoing::id).toArray());
  }

  /** Rows still waiting, and the last position given out. */
  long[] backlog() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(BACKLOG);
        ResultSet row = select.executeQuery()) {
      row.next();
      return new long[] {row.getLong(1), row.getLong(2)};
    }
  }

  /** Seconds since the oldest waiting event was appended, by real time; zero when none waits. */
  double oldestAge() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(OLDEST);
        ResultSet row = select.executeQuery()) {
      return row.next() ? Math.max(0, row.getDouble(1)) : 0;
    }
  }
}

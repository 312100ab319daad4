package io.taizhang.chassis.messaging.inbox;

import io.taizhang.chassis.messaging.event.Event;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What has been received and what is parked. Every call joins the transaction at hand. */
@ApplicationScoped
class InboxStore {

  private static final String RECEIVE =
      """
      insert into inbox (consumer, event_id)
      select ?, unnest(?) on conflict do nothing
      returning event_id
      """;
  private static final String PARKED_KEYS =
      """
      select head.stream_key
        from unnest(?) as wanted (stream_key)
       cross join lateral (
         select stream_key from inbox_parked
          where consumer = ? and stream_key = wanted.stream_key
          order by id limit 1
            for share) head
      """;
  private static final String PARK =
      """
      insert into inbox_parked
        (consumer, stream_key, sequence, event_id, region_path, event, reason, attempts,
         last_tried_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, case when ? > 0 then now() end)
      """;
  private static final String PARKED_COUNT = "select count(*) from inbox_parked where consumer = ?";
  private static final String RECEIVED = "select count(*) from inbox";

  private final DataSource dataSource;

  InboxStore(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Notes the events as received; answers those that were not received before. */
  Set<UUID> receive(String consumer, Collection<UUID> events) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(RECEIVE)) {
      insert.setString(1, consumer);
      insert.setArray(2, connection.createArrayOf("uuid", events.toArray()));
      try (ResultSet rows = insert.executeQuery()) {
        Set<UUID> fresh = new HashSet<>();
        while (rows.next()) {
          fresh.add(rows.getObject(1, UUID.class));
        }
        return fresh;
      }
    }
  }

  /**
   * Those of the keys behind which events must queue. The first parked event of each stays where it
   * is until the end of the transaction; one that is being tried again just now is waited for.
   */
  Set<String> parkedKeys(String consumer, Collection<String> keys) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(PARKED_KEYS)) {
      select.setArray(1, connection.createArrayOf("text", keys.toArray()));
      select.setString(2, consumer);
      try (ResultSet rows = select.executeQuery()) {
        Set<String> parked = new HashSet<>();
        while (rows.next()) {
          parked.add(rows.getString(1));
        }
        return parked;
      }
    }
  }

  void park(String consumer, Arrival arrival, Tried tried) throws SQLException {
    @Nullable Event event =
        arrival instanceof Arrival.Applicable applicable ? applicable.event() : null;
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(PARK)) {
      insert.setString(1, consumer);
      insert.setString(2, arrival.key());
      insert.setObject(3, event == null ? null : event.sequence(), Types.BIGINT);
      insert.setObject(4, arrival.id());
      insert.setString(5, event == null ? null : Arrival.storable(event.region()));
      insert.setString(6, arrival.text());
      insert.setString(7, Arrival.storable(tried.reason()));
      insert.setInt(8, tried.attempts());
      insert.setInt(9, tried.attempts());
      insert.executeUpdate();
    }
  }

  /** How many events of a consumer are parked. */
  long parked(String consumer) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(PARKED_COUNT)) {
      select.setString(1, consumer);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  long received() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(RECEIVED);
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }
}

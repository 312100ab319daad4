package io.taizhang.chassis.messaging.inbox;

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
      "select distinct stream_key from inbox_parked where consumer = ? and stream_key = any (?)";
  private static final String PARK =
      """
      insert into inbox_parked (consumer, stream_key, sequence, event_id, event, reason)
      values (?, ?, ?, ?, ?, ?)
      """;
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

  /** Those of the keys behind which events must queue. */
  Set<String> parkedKeys(String consumer, Collection<String> keys) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(PARKED_KEYS)) {
      select.setString(1, consumer);
      select.setArray(2, connection.createArrayOf("text", keys.toArray()));
      try (ResultSet rows = select.executeQuery()) {
        Set<String> parked = new HashSet<>();
        while (rows.next()) {
          parked.add(rows.getString(1));
        }
        return parked;
      }
    }
  }

  void park(String consumer, Arrival arrival, String reason) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(PARK)) {
      insert.setString(1, consumer);
      insert.setString(2, arrival.key());
      insert.setObject(
          3,
          arrival instanceof Arrival.Applicable applicable ? applicable.event().sequence() : null,
          Types.BIGINT);
      insert.setObject(4, arrival.id());
      insert.setString(5, arrival.text());
      insert.setString(6, Arrival.storable(reason));
      insert.executeUpdate();
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

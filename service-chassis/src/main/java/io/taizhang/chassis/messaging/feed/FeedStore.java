package io.taizhang.chassis.messaging.feed;

import io.taizhang.chassis.messaging.outbox.OutboxConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Reads the event log by position. Ends of the log and events come in one statement, that is, from
 * one moment: what is purged or published meanwhile is seen whole or not at all.
 */
@ApplicationScoped
class FeedStore {

  /** The planner must walk the primary key, whatever it believes of regions and types. */
  static final String PAGE =
      """
      select relay.last_position,
             coalesce((select position from event_log order by position limit 1),
                      relay.last_position + 1) as earliest,
             page.position, page.payload
        from relay
        left join lateral (
          select position, payload
            from event_log
           where position > ? and position <= ? and topic = ?
             and region_path >= ? and region_path < ?
             and (cardinality(?::text[]) = 0 or event_type = any (?))
           order by position
           limit ?) page on true
       order by page.position
      """;

  private static final String HEAD = "select last_position from relay";

  /** Part of the log, and how far it reaches. */
  record Slice(List<FeedEvent> events, long earliest, long head) {}

  private final DataSource dataSource;
  private final String topic;

  FeedStore(DataSource dataSource, OutboxConfig outbox) {
    this.dataSource = dataSource;
    this.topic = outbox.topic();
  }

  /** What the query finds among the next {@code window} positions. */
  Slice slice(FeedQuery query, int window) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(PAGE)) {
      bind(connection, select, query, window);
      try (ResultSet rows = select.executeQuery()) {
        List<FeedEvent> events = new ArrayList<>();
        long head = 0;
        long earliest = 0;
        while (rows.next()) {
          head = rows.getLong(1);
          earliest = rows.getLong(2);
          if (rows.getString(4) != null) {
            events.add(new FeedEvent(rows.getLong(3), rows.getString(4)));
          }
        }
        return new Slice(events, earliest, head);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the event log could not be read", e);
    }
  }

  /** The log's last position. */
  long head() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(HEAD);
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  void bind(Connection connection, PreparedStatement select, FeedQuery query, int window)
      throws SQLException {
    var types = connection.createArrayOf("text", query.types().toArray());
    select.setLong(1, query.after());
    select.setLong(2, end(query.after(), window));
    select.setString(3, topic);
    select.setString(4, query.scope().value());
    select.setString(5, query.scope().end());
    select.setArray(6, types);
    select.setArray(7, types);
    select.setInt(8, query.limit());
  }

  static long end(long after, int window) {
    return after > Long.MAX_VALUE - window ? Long.MAX_VALUE : after + window;
  }
}

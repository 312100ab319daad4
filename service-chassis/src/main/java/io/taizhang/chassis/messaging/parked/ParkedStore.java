package io.taizhang.chassis.messaging.parked;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The parking place. Whoever takes a key's first event with {@link #first} holds back the reader of
 * later events of that key until the end of the transaction. A caller sees events of the own region
 * and those that belong to none.
 */
@ApplicationScoped
class ParkedStore {

  private static final String COLUMNS =
      """
      id, consumer, stream_key, sequence, event_id, region_path, event, reason, attempts, parked_at,
      last_tried_at
      """;
  private static final String VISIBLE =
      " (region_path is null or position('/' || ? || '/' in region_path) > 0)";
  private static final String LIST =
      "select "
          + COLUMNS
          + " from inbox_parked where id > ? and (?::text is null or consumer = ?)"
          + " and (?::text is null or stream_key = ?) and"
          + VISIBLE
          + " order by id limit ?";
  private static final String ONE =
      "select " + COLUMNS + " from inbox_parked where id = ? and" + VISIBLE;
  private static final String ONE_LOCKED = ONE + " for update";
  private static final String FIRST =
      "select "
          + COLUMNS
          + " from inbox_parked where consumer = ? and stream_key = ?"
          + " order by id limit 1 for update";
  private static final String REMAINING =
      "select count(*) from inbox_parked where consumer = ? and stream_key = ? and" + VISIBLE;
  private static final String REMOVE = "delete from inbox_parked where id = ?";
  private static final String FAILED =
      """
      update inbox_parked
         set reason = ?, attempts = attempts + 1, last_tried_at = now()
       where id = ?
      """;

  private final DataSource dataSource;

  ParkedStore(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  List<ParkedEvent> list(String region, ParkedFilter filter, long after, int most) {
    return read(
        LIST,
        after,
        filter.consumer(),
        filter.consumer(),
        filter.key(),
        filter.key(),
        region,
        most);
  }

  Optional<ParkedEvent> one(String region, long id) {
    return read(ONE, id, region).stream().findFirst();
  }

  Optional<ParkedEvent> oneLocked(String region, long id) {
    return read(ONE_LOCKED, id, region).stream().findFirst();
  }

  Optional<ParkedEvent> first(String consumer, String key) {
    return read(FIRST, consumer, key).stream().findFirst();
  }

  long remaining(String region, String consumer, String key) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = prepared(connection, REMAINING, consumer, key, region);
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  void remove(long id) {
    write(REMOVE, id);
  }

  void failed(long id, String reason) {
    write(FAILED, reason, id);
  }

  private List<ParkedEvent> read(String sql, @Nullable Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = prepared(connection, sql, values);
        ResultSet rows = select.executeQuery()) {
      List<ParkedEvent> read = new ArrayList<>();
      while (rows.next()) {
        read.add(parked(rows));
      }
      return read;
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  private void write(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement change = prepared(connection, sql, values)) {
      change.executeUpdate();
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  private static PreparedStatement prepared(
      Connection connection, String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null) {
        statement.setNull(i + 1, Types.VARCHAR);
      } else {
        statement.setObject(i + 1, values[i]);
      }
    }
    return statement;
  }

  private static ParkedEvent parked(ResultSet row) throws SQLException {
    return new ParkedEvent(
        row.getLong("id"),
        row.getString("consumer"),
        row.getString("stream_key"),
        row.getObject("sequence", Long.class),
        row.getObject("event_id", UUID.class),
        row.getString("region_path"),
        row.getString("event"),
        row.getString("reason"),
        row.getInt("attempts"),
        row.getObject("parked_at", OffsetDateTime.class).toInstant(),
        instant(row.getObject("last_tried_at", OffsetDateTime.class)));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }

  private static IllegalStateException unreadable(SQLException e) {
    return new IllegalStateException("the parking place could not be used", e);
  }
}

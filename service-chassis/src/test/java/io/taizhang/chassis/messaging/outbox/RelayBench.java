package io.taizhang.chassis.messaging.outbox;

import io.taizhang.suite.parts.Database;
import io.taizhang.suite.parts.SharedParts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** One database with an outbox that a test fills by hand, without a service around it. */
record RelayBench(DataSource dataSource) {

  /** One row of the event log. */
  record Logged(long position, String key, long sequence) {}

  static RelayBench open() {
    Database database = SharedParts.database("relay_bench");
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(database.jdbcUrl());
    source.setUser(database.username());
    source.setPassword(database.password());
    Flyway.configure().dataSource(source).locations("db/chassis").load().migrate();
    return new RelayBench(source);
  }

  void clear() {
    execute("truncate outbox, event_log, stream");
    execute("update relay set owner = null, lease_until = null, epoch = 0, last_position = 0");
  }

  /** Appends as the outbox does: the key's counter first, then the row, then the commit. */
  void append(String topic, String key, boolean undone) {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      long sequence = next(connection, key);
      insert(connection, topic, key, sequence, Long.toString(sequence));
      if (undone) {
        connection.rollback();
      } else {
        connection.commit();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Inserts one row as it is. */
  void put(String topic, String key, long sequence, String payload) {
    try (Connection connection = dataSource.getConnection()) {
      insert(connection, topic, key, sequence, payload);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void execute(String sql) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  long number(String sql) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  long waiting() {
    return number("select count(*) from outbox");
  }

  List<Logged> log() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "select position, stream_key, sequence from event_log order by position");
        ResultSet rows = statement.executeQuery()) {
      List<Logged> log = new ArrayList<>();
      while (rows.next()) {
        log.add(new Logged(rows.getLong(1), rows.getString(2), rows.getLong(3)));
      }
      return log;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long next(Connection connection, String key) throws SQLException {
    try (PreparedStatement next =
        connection.prepareStatement(
            "insert into stream values (?, 1) on conflict (stream_key)"
                + " do update set seq = stream.seq + 1 returning seq")) {
      next.setString(1, key);
      try (ResultSet row = next.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static void insert(
      Connection connection, String topic, String key, long sequence, String payload)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into outbox (topic, stream_key, sequence, event_id, event_type, region_path,"
                + " payload) values (?, ?, ?, ?, 'x', '/350000/', ?)")) {
      insert.setString(1, topic);
      insert.setString(2, key);
      insert.setLong(3, sequence);
      insert.setObject(4, UUID.randomUUID());
      insert.setString(5, payload);
      insert.executeUpdate();
    }
  }
}

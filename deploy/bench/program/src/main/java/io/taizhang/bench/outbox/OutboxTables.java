package io.taizhang.bench.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The service's tables as the bench fills, holds and empties them. */
final class OutboxTables implements AutoCloseable {

  private static final int ROWS_PER_COMMIT = 100;
  private static final long LOOK_EVERY_MILLIS = 50;
  private static final String FILL =
      """
      insert into outbox
        (topic, stream_key, sequence, event_id, event_type, region_path, payload)
      select ?, 'case-' || n % 1000, n / 1000 + 1, id, 'io.taizhang.bench.case.filled.v1',
             '/100000/350000/350500/',
             '{"specversion":"1.0","id":"' || id || '","source":"/bench-service",'
             '"type":"io.taizhang.bench.case.filled.v1","subject":"case-' || n || '",'
             '"time":"2026-09-14T08:30:00+08:00","datacontenttype":"application/json",'
             '"dataschema":"/contracts/events/bench/case.filled.v1.schema.json",'
             '"key":"case-' || n % 1000 || '","sequence":' || n / 1000 + 1 || ','
             '"region":"/100000/350000/350500/","data":{"note":"' || repeat('x', 400) || '"}}'
        from (select n, gen_random_uuid() id from generate_series(?, ?) n) rows
      """;

  private final Connection connection;

  OutboxTables(Connection connection) {
    this.connection = connection;
  }

  /** Keeps every relay from working until {@link #release}. */
  void hold() throws SQLException {
    execute(
        "update relay set owner = gen_random_uuid(), epoch = epoch + 1, lease_until = 'infinity'");
  }

  void release() throws SQLException {
    execute("update relay set owner = null, lease_until = null");
  }

  /** Leaves rows to be sent, committed by the hundred and flushed to disk. */
  void fill(String topic, int rows) throws SQLException {
    execute("set synchronous_commit = off");
    try (PreparedStatement fill = connection.prepareStatement(FILL)) {
      for (int done = 0; done < rows; done += ROWS_PER_COMMIT) {
        fill.setString(1, topic);
        fill.setInt(2, done);
        fill.setInt(3, Math.min(done + ROWS_PER_COMMIT, rows) - 1);
        fill.executeUpdate();
      }
    }
    execute("set synchronous_commit = on");
    execute("analyze outbox");
    execute("checkpoint");
  }

  long logged() throws SQLException {
    return number("select last_position from relay");
  }

  long waiting() throws SQLException {
    return number("select count(*) from outbox");
  }

  void clear() throws SQLException {
    execute("truncate outbox, event_log, stream, inbox, effect");
    execute("checkpoint");
  }

  void openSlot() throws SQLException {
    execute("create publication bench for table outbox");
    execute("select pg_create_logical_replication_slot('bench', 'pgoutput')");
  }

  void closeSlot() throws SQLException, InterruptedException {
    while (number("select count(*) from pg_replication_slots where active") > 0) {
      execute("select pg_terminate_backend(active_pid) from pg_replication_slots where active");
      Thread.sleep(LOOK_EVERY_MILLIS);
    }
    execute("select pg_drop_replication_slot('bench')");
    execute("drop publication bench");
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private long number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}

package io.taizhang.bench.workflow;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.taizhang.bench.cases.CaseOrders;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The limit: the rows of a case that the service has led are written again under new ids, by
 * prepared statements, a batch for each table and a transaction for each step, which locks the
 * issue first. Nothing is looked up, decided or rendered.
 */
public final class RawSql {

  private static final int COUNTIES = 20;
  private static final String NUMBER =
      """
      insert into running_number (series, region_code, year, last) values ('RAW', ?, 2026, 1)
      on conflict (series, region_code, year) do update set last = running_number.last + 1
      returning last
      """;
  private static final String SEQUENCE =
      """
      insert into stream (stream_key, seq) values (?, ?)
      on conflict (stream_key) do update set seq = stream.seq + excluded.seq
      returning seq
      """;
  private static final String LOCK = "select * from issue where id = ? for update";
  private static final List<String> REDERIVED =
      List.of(
          "phase",
          "due_at",
          "statutory_due_at",
          "provisional",
          "calendar_version",
          "revision",
          "started_at",
          "stale_from");

  private final HikariDataSource database;
  private final LedCase led;

  private RawSql(HikariDataSource database, LedCase led) {
    this.database = database;
    this.led = led;
  }

  /** Arguments: the database's address, user and password, and how many connections. */
  public static void main(String[] arguments) throws Exception {
    HikariConfig pool = new HikariConfig();
    pool.setJdbcUrl(arguments[0]);
    pool.setUsername(arguments[1]);
    pool.setPassword(arguments[2]);
    pool.setMaximumPoolSize(Integer.parseInt(arguments[3]));
    pool.setAutoCommit(false);
    try (HikariDataSource database = new HikariDataSource(pool);
        Connection reading =
            DriverManager.getConnection(arguments[0], arguments[1], arguments[2])) {
      RawSql raw = new RawSql(database, LedCase.read(reading));
      CaseOrders.obey(raw::lead);
    }
  }

  private void lead(int number) throws SQLException {
    Map<Object, Object> ids = new HashMap<>();
    for (UUID id : led.ids()) {
      UUID fresh = timeOrdered();
      ids.put(id, fresh);
      ids.put(id.toString(), fresh.toString());
    }
    try (Connection connection = database.getConnection()) {
      for (int step = 0; step < led.steps().size(); step++) {
        step(connection, ids, step, number);
        connection.commit();
      }
    }
  }

  private void step(Connection connection, Map<Object, Object> ids, int step, int number)
      throws SQLException {
    String of = led.steps().get(step);
    Trace.Row issue = led.issue().rows().getFirst();
    UUID id = (UUID) Objects.requireNonNull(ids.get(issue.get("id")));
    List<Trace.Row> started = led.started(of);
    if (step == 0) {
      long given = asked(connection, NUMBER, county(number));
      insert(connection, ids, led.issue(), List.of(registered(issue, started, number, given)));
      insert(connection, ids, led.person(), led.person().rows());
      insert(connection, ids, led.code(), led.code().rows());
    } else {
      asked(connection, LOCK, id);
      update(connection, ids, "issue", changed(issue, started, step), id);
    }
    List<Trace.Row> events = led.outbox().of(of);
    insert(connection, ids, led.history(), led.history().of(of));
    asked(connection, SEQUENCE, id.toString(), (long) events.size());
    insert(connection, ids, led.outbox(), events);
    for (Trace.Row clock : led.stopped(of)) {
      Map<String, @Nullable Object> derived = new LinkedHashMap<>();
      REDERIVED.forEach(column -> derived.put(column, clock.get(column)));
      update(connection, ids, "clock", derived, Objects.requireNonNull(clock.get("id")));
    }
    insert(connection, ids, led.clock(), started);
    insert(connection, ids, led.facts(), led.facts().of(of));
    insert(connection, ids, led.audit(), led.audit().of(of));
  }

  private static String county(int number) {
    return Integer.toString(350_200 + number % COUNTIES);
  }

  /** The issue's row before anything else was done. */
  private static Trace.Row registered(
      Trace.Row issue, List<Trace.Row> started, int number, long given) {
    Map<String, @Nullable Object> first = new HashMap<>();
    LedCase.WRITTEN.forEach(step -> step.forEach(column -> first.put(column, null)));
    first.put("number", "RAW-%d-%d".formatted(number, given));
    first.put("state", "REGISTERED");
    first.put("version", 0L);
    first.put("clock_id", running(started));
    return issue.with(first);
  }

  private Map<String, @Nullable Object> changed(
      Trace.Row issue, List<Trace.Row> started, int step) {
    Map<String, @Nullable Object> columns = new LinkedHashMap<>();
    LedCase.WRITTEN.get(step - 1).forEach(column -> columns.put(column, issue.get(column)));
    columns.put("state", led.history().rows().get(step).get("to_state"));
    columns.put("version", (long) step);
    columns.put("clock_id", running(started));
    return columns;
  }

  private static @Nullable Object running(List<Trace.Row> started) {
    return started.isEmpty() ? null : started.getFirst().get("id");
  }

  private static void insert(
      Connection connection, Map<Object, Object> ids, Trace table, List<Trace.Row> rows)
      throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedStatement insert = connection.prepareStatement(table.insert())) {
      for (Trace.Row row : rows) {
        int place = 1;
        for (String column : table.columns()) {
          insert.setObject(place++, under(ids, row.get(column)));
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void update(
      Connection connection,
      Map<Object, Object> ids,
      String table,
      Map<String, @Nullable Object> columns,
      Object id)
      throws SQLException {
    String sql =
        "update %s set %s where id = ?"
            .formatted(
                table, String.join(", ", columns.keySet().stream().map(c -> c + " = ?").toList()));
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      int place = 1;
      for (Object value : columns.values()) {
        update.setObject(place++, under(ids, value));
      }
      update.setObject(place, under(ids, id));
      if (update.executeUpdate() != 1) {
        throw new IllegalStateException("nothing to update in " + table);
      }
    }
  }

  private static @Nullable Object under(Map<Object, Object> ids, @Nullable Object value) {
    return value == null ? null : ids.getOrDefault(value, value);
  }

  /** The first number of what a statement answers, if it is one. */
  private static long asked(Connection connection, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement ask = connection.prepareStatement(sql)) {
      for (int place = 0; place < values.length; place++) {
        ask.setObject(place + 1, values[place]);
      }
      try (ResultSet row = ask.executeQuery()) {
        row.next();
        return row.getObject(1) instanceof Number found ? found.longValue() : 0;
      }
    }
  }

  /** Ids like the service's own, UUIDv7: what is new stands together in the indexes. */
  private static UUID timeOrdered() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return new UUID(
        (System.currentTimeMillis() << 16) | 0x7000 | random.nextInt(0x1000),
        (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L);
  }
}

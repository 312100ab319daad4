package io.taizhang.bench.deadlines;

import io.taizhang.notification.deadline.DueClaim;
import io.taizhang.notification.intent.FiredRung;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * The suite's statement with the sleep and the batches of its engine, on the tables of its
 * migrations. What fires leaves an intent; with a handler, Java is called for each row besides.
 */
final class Own implements Peer {

  private static final List<String> MIGRATIONS =
      List.of(
          "V20261122_0100__create_replicas",
          "V20261122_0110__create_ladder",
          "V20261122_0120__create_messages",
          "V20261122_1410__hold_deadlines",
          "V20261124_0500__publish_ladders",
          "V20261124_0510__log_intents",
          "V20261127_3601__refire_withdrawn_cards");
  private static final String FILL =
      """
      insert into deadline
        (id, clock_id, rung, revision, effect, armed_at, region_path, ladder_id)
      select uuidv7(), uuidv7(), 'RED_CARD', 1, 'CARD',
             ?::timestamptz + n * ? * interval '1 microsecond', '/100000/350000/350500/',
             '01994000-0000-7000-8000-000000000001'
        from generate_series(0::bigint, ?) n
      """;
  private static final String NEXT =
      "select armed_at from deadline where held_at is null order by armed_at, id limit 1";
  private static final int ENGINES = 2;
  private static final int BATCH = 200;
  private static final int LARGEST_BATCH = 2_000;
  private static final Duration LONGEST_SLEEP = Duration.ofSeconds(1);

  private final Server server;
  private final boolean handler;
  private final Log log = new Log();
  private final Log handled = new Log();
  private final List<Thread> engines = new ArrayList<>();
  private volatile boolean running = true;

  Own(Server server, boolean handler) {
    this.server = server;
    this.handler = handler;
  }

  /** Makes the tables as the service's migrations do. */
  static void migrate(Server server) throws SQLException, IOException {
    for (String migration : MIGRATIONS) {
      server.script("db/migration/" + migration + ".sql");
    }
  }

  @Override
  public String name() {
    return handler ? "the suite, a handler per row" : "the suite";
  }

  @Override
  public void fill(Instant first, Duration apart, int count) throws SQLException {
    server.fill(FILL, first.atOffset(ZoneOffset.UTC), apart, count);
  }

  @Override
  public void start() {
    for (int number = 1; number <= ENGINES; number++) {
      engines.add(Thread.ofPlatform().daemon().name("engine " + number).start(this::run));
    }
  }

  private void run() {
    int batch = BATCH;
    try (Connection connection = server.connect()) {
      connection.setAutoCommit(false);
      while (running) {
        int count = fire(connection, batch);
        batch = count < batch ? BATCH : Math.min(2 * batch, LARGEST_BATCH);
        if (count == 0) {
          LockSupport.parkNanos(untilNext(connection).toNanos());
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("an engine stopped", e);
    }
  }

  private int fire(Connection connection, int most) throws SQLException {
    List<FiredRung> fired = DueClaim.claim(connection, Instant.now(), most);
    if (handler) {
      fired.forEach(rung -> handled.fired(rung.armedAt(), rung.firedAt()));
    }
    connection.commit();
    Instant now = Instant.now();
    fired.forEach(rung -> log.fired(rung.armedAt(), now));
    return fired.size();
  }

  private static Duration untilNext(Connection connection) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(NEXT);
        ResultSet row = select.executeQuery()) {
      Duration wait =
          row.next()
              ? Duration.between(Instant.now(), row.getObject(1, OffsetDateTime.class).toInstant())
              : LONGEST_SLEEP;
      connection.rollback();
      return wait.compareTo(LONGEST_SLEEP) < 0 ? wait : LONGEST_SLEEP;
    }
  }

  /** Fires everything on one connection and says how many came back. */
  static long drain(Connection connection) throws SQLException {
    long fired = 0;
    for (List<FiredRung> batch = claimed(connection);
        !batch.isEmpty() || left(connection);
        batch = claimed(connection)) {
      fired += batch.size();
    }
    return fired;
  }

  private static List<FiredRung> claimed(Connection connection) throws SQLException {
    List<FiredRung> fired = DueClaim.claim(connection, Instant.now(), LARGEST_BATCH);
    connection.commit();
    return fired;
  }

  private static boolean left(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select exists (select from deadline)")) {
      row.next();
      return row.getBoolean(1);
    }
  }

  @Override
  public Log log() {
    return log;
  }

  @Override
  public void close() throws SQLException {
    running = false;
    engines.forEach(LockSupport::unpark);
    engines.forEach(Own::ended);
    server.run("truncate deadline, intent");
  }

  private static void ended(Thread engine) {
    try {
      engine.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package io.taizhang.notification.deadline;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * Breaks the database under those at work in it, at any moment, as its seed deals: mostly it ends
 * one connection, to PostgreSQL the kill -9 of a replica; at times all of them at once; and once it
 * kills a server process by a signal that cannot be caught, upon which PostgreSQL ends all others,
 * forgets what it had in memory and recovers from its log.
 */
final class Assassin implements AutoCloseable {

  private static final String OTHERS =
      "select pg_terminate_backend(pid) from pg_stat_activity"
          + " where usename = current_user and pid <> pg_backend_pid()"
          + " and datname = current_database()";
  private static final String AT_WORK =
      OTHERS
          + """
           and state in ('active', 'idle in transaction')
           and (query ilike '%deadline%' or query ilike '%intent%' or query ilike '%outbox%'
                or query ilike '%message%' or query ilike '%clock_replica%' or query ilike 'commit%'
                or query ilike 'begin%' or query ilike 'set local%')
          order by random() limit 1
          """;

  /** The fixture's server does not wait for the disk; a crash may only show what was promised. */
  private static final String PROMISE = "alter role current_user set synchronous_commit = on";

  private static final String PROMISED = "set synchronous_commit = on; select pg_current_xact_id()";
  private static final int LONGEST_PAUSE_MICROS = 20_000;
  private static final int ONE_IN_ALL = 120;
  private static final int LATEST_CRASH = 25;
  private static final long RETRY_NANOS = 5_000_000;

  private final Config config = ConfigProvider.getConfig();
  private final Random random;
  private final int crash;
  private final Thread thread;
  private volatile boolean running = true;
  private volatile @Nullable RuntimeException failed;
  private int strikes;
  private int killed;
  private int restarted;

  Assassin(long seed) throws SQLException {
    this.random = new Random(seed);
    this.crash = 1 + random.nextInt(LATEST_CRASH);
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(PROMISE);
      statement.execute(OTHERS);
      statement.execute(PROMISED);
    }
    this.thread = Thread.ofPlatform().daemon().name("assassin").start(this::run);
  }

  private void run() {
    while (running) {
      try (Connection connection = connect();
          Statement statement = connection.createStatement()) {
        while (running) {
          pause();
          strike(statement);
        }
      } catch (SQLException e) {
        LockSupport.parkNanos(RETRY_NANOS);
      } catch (IOException e) {
        failed = new IllegalStateException("the assassin has no way in", e);
        return;
      }
    }
  }

  private void strike(Statement statement) throws SQLException, IOException {
    strikes++;
    if (strikes == crash) {
      crash(statement);
    } else {
      try (var rows = statement.executeQuery(random.nextInt(ONE_IN_ALL) == 0 ? OTHERS : AT_WORK)) {
        while (rows.next()) {
          killed += rows.getBoolean(1) ? 1 : 0;
        }
      }
    }
  }

  /** Its own server process is one as good as any. */
  private void crash(Statement statement) throws SQLException, IOException {
    try (var row = statement.executeQuery("select pg_backend_pid()")) {
      row.next();
      new ProcessBuilder("kill", "-9", row.getString(1)).start().onExit().join();
      restarted++;
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        config.getValue("quarkus.datasource.jdbc.url", String.class),
        config.getValue("quarkus.datasource.username", String.class),
        config.getValue("quarkus.datasource.password", String.class));
  }

  private void pause() {
    long until = System.nanoTime() + 1_000L * random.nextInt(LONGEST_PAUSE_MICROS);
    while (System.nanoTime() < until) {
      LockSupport.parkNanos(200_000);
    }
  }

  /** How many connections were ended. */
  int killed() {
    return killed;
  }

  /** How often the database was made to recover. */
  int restarted() {
    return restarted;
  }

  @Override
  public void close() throws InterruptedException {
    running = false;
    thread.join();
    RuntimeException why = failed;
    if (why != null) {
      throw why;
    }
  }
}

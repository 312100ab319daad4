package io.taizhang.bench.deadlines;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.taizhang.suite.parts.Database;
import io.taizhang.suite.parts.Durability;
import io.taizhang.suite.parts.EmbeddedPostgreSql;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/** One PostgreSQL that waits for the disk; everybody's tables in it, empty. */
record Server(EmbeddedPostgreSql postgreSql, Database database) implements AutoCloseable {

  /** As many as may work at a time, of each peer. */
  static final int WORKERS = 8;

  static Server start(Path work) throws IOException {
    Path data = work.resolve("postgresql");
    EmbeddedPostgreSql.endOrphan(data);
    empty(data);
    EmbeddedPostgreSql postgreSql =
        EmbeddedPostgreSql.start(work.resolveSibling("bin"), data, Durability.SYNCED);
    return new Server(postgreSql, postgreSql.database("deadlines"));
  }

  HikariDataSource pool() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(database.jdbcUrl());
    config.setUsername(database.username());
    config.setPassword(database.password());
    config.setMaximumPoolSize(WORKERS + 4);
    return new HikariDataSource(config);
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(
        database.jdbcUrl(), database.username(), database.password());
  }

  void run(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /**
   * Runs a statement that makes rows.
   *
   * @param sql its first value is when the first is due, its second the microseconds between two,
   *     its third the number of the last
   */
  void fill(String sql, Object first, Duration apart, int count) throws SQLException {
    try (Connection connection = connect();
        PreparedStatement fill = connection.prepareStatement(sql)) {
      fill.setObject(1, first);
      fill.setLong(2, apart.toNanos() / 1_000);
      fill.setInt(3, count - 1);
      fill.executeUpdate();
    }
  }

  /** Leaves everything written and counted, as autovacuum would in time. */
  void tidy() throws SQLException {
    try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), "postgres", "");
        Statement statement = connection.createStatement()) {
      statement.execute("vacuum (analyze)");
      statement.execute("checkpoint");
    }
  }

  /** Runs a script that lies on the class path. */
  void script(String resource) throws SQLException, IOException {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream script =
        Objects.requireNonNull(loader.getResourceAsStream(resource), resource)) {
      run(new String(script.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static void empty(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Override
  public void close() {
    postgreSql.close();
  }
}

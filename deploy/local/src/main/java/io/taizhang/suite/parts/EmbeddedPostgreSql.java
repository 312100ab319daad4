package io.taizhang.suite.parts;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * A real PostgreSQL 18 on a loopback port, run from unpacked binaries without installation.
 *
 * <p>The data folder persists: starting again on it continues with the same data. An orphan left on
 * the folder by a killed process is ended first. As root the server runs in a user namespace.
 *
 * <p>Every operation fails with a {@link PartFailedException} whose message names the cause.
 */
public final class EmbeddedPostgreSql implements AutoCloseable {
  private static final Duration STARTUP = Duration.ofSeconds(60);

  private final EmbeddedPostgres server;
  private final Path data;

  private EmbeddedPostgreSql(EmbeddedPostgres server, Path data) {
    this.server = server;
    this.data = data;
  }

  /** Ends the server that a killed process may have left on the data folder. */
  public static void endOrphan(Path data) {
    new PostgresOrphan(data.toAbsolutePath().normalize()).clear();
  }

  /** Starts on a free port and logs beside the data folder. */
  public static EmbeddedPostgreSql start(Path binaries, Path data, Durability durability) {
    return start(binaries, data, durability, data.resolveSibling(data.getFileName() + ".log"));
  }

  /** Starts on a free port; {@code binaries} may be shared by any number of data folders. */
  public static EmbeddedPostgreSql start(
      Path binaries, Path data, Durability durability, Path log) {
    return start(binaries, data, durability, log, FreePorts.one());
  }

  /** Starts on a known port, where a server that was killed can be started again. */
  public static EmbeddedPostgreSql start(
      Path binaries, Path data, Durability durability, Path log, int port) {
    Path folder = data.toAbsolutePath().normalize();
    endOrphan(folder);
    String commit = durability.postgresValue();
    try {
      Files.createDirectories(binaries);
      Files.createDirectories(log.toAbsolutePath().getParent());
      Redirect toLog = Redirect.appendTo(log.toFile());
      return new EmbeddedPostgreSql(
          EmbeddedPostgres.builder()
              .setOverrideWorkingDirectory(binaries.toAbsolutePath().toFile())
              .setDataDirectory(folder)
              .setPort(port)
              .setOutputRedirector(toLog)
              .setErrorRedirector(toLog)
              .setCleanDataDirectory(false)
              .setRegisterShutdownHook(false)
              .setPGStartupWait(STARTUP)
              .setLocaleConfig("locale", "C")
              .setLocaleConfig("locale-provider", "builtin")
              .setLocaleConfig("builtin-locale", "C.UTF-8")
              .setServerConfig("listen_addresses", "127.0.0.1")
              .setServerConfig("unix_socket_directories", "")
              .setServerConfig("timezone", "UTC")
              .setServerConfig("fsync", commit)
              .setServerConfig("full_page_writes", commit)
              .setServerConfig("synchronous_commit", commit)
              .start(),
          folder);
    } catch (IOException | RuntimeException e) {
      throw new PartFailedException(
          "PostgreSQL did not start on %s (log: %s): %s%s".formatted(folder, log, e, hint()), e);
    }
  }

  /** Ends every process of the server at once, as a loss of power would; its data stay. */
  public void kill() {
    new PostgresOrphan(data).kill();
    close();
  }

  private static String hint() {
    return "root".equals(System.getProperty("user.name"))
        ? " (as root it needs user namespaces, `unshare -U`; else run as a normal user)"
        : "";
  }

  /** The loopback port the server listens on. */
  public int port() {
    return server.getPort();
  }

  /** The database of that name with an owner of the same name, created when missing. */
  public Database database(String name) {
    return ensureDatabase(port(), name);
  }

  static Database ensureDatabase(int port, String name) {
    if (!name.matches("[a-z][a-z0-9_]{0,40}")) {
      throw new PartFailedException("PostgreSQL: not a database name: " + name);
    }
    try (Connection connection =
            DriverManager.getConnection(url(port, "postgres"), "postgres", "");
        Statement statement = connection.createStatement()) {
      if (missing(statement, "pg_roles where rolname", name)) {
        statement.execute("create role %s login password '%s'".formatted(name, name));
      }
      if (missing(statement, "pg_database where datname", name)) {
        statement.execute("create database %s owner %s".formatted(name, name));
      }
    } catch (SQLException e) {
      throw new PartFailedException("PostgreSQL: cannot create database " + name, e);
    }
    return new Database(url(port, name), name, name);
  }

  private static boolean missing(Statement statement, String where, String name)
      throws SQLException {
    try (var rows = statement.executeQuery("select 1 from %s = '%s'".formatted(where, name))) {
      return !rows.next();
    }
  }

  private static String url(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }

  /** Stops the server, keeping its data; connections still open are cut. */
  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new PartFailedException("PostgreSQL did not stop cleanly", e);
    }
  }
}

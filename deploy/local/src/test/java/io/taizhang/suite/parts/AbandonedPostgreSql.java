package io.taizhang.suite.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;

/** A JVM that starts PostgreSQL, writes a row and waits to be killed. */
final class AbandonedPostgreSql {
  private AbandonedPostgreSql() {}

  static Process launch(Path binaries, Path data) throws IOException {
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                AbandonedPostgreSql.class.getName(),
                binaries.toString(),
                data.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.inputReader().readLine() == null) {
      throw new IOException("the abandoned PostgreSQL did not start");
    }
    return process;
  }

  static ProcessHandle postmaster(Path data) throws IOException {
    String pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst();
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  public static void main(String[] args) throws Exception {
    var server = EmbeddedPostgreSql.start(Path.of(args[0]), Path.of(args[1]), Durability.SYNCED);
    Database issue = server.database("issue");
    try (var connection =
            DriverManager.getConnection(issue.jdbcUrl(), issue.username(), issue.password());
        var statement = connection.createStatement()) {
      statement.execute("create table cause as select 1 as n");
    }
    System.out.println("ready");
    System.in.read();
  }
}

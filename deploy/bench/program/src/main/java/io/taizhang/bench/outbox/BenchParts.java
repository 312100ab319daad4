package io.taizhang.bench.outbox;

import io.taizhang.bench.measure.CpuTime;
import io.taizhang.suite.parts.Database;
import io.taizhang.suite.parts.Durability;
import io.taizhang.suite.parts.EmbeddedKafka;
import io.taizhang.suite.parts.EmbeddedPostgreSql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One PostgreSQL that waits for the disk and decodes its log, and one Kafka; both start empty. */
record BenchParts(
    EmbeddedPostgreSql postgreSql, ProcessHandle postmaster, EmbeddedKafka kafka, Database database)
    implements AutoCloseable {

  static final String EVENTS = "taizhang.bench.v1";
  static final String DRAIN = "bench.drain.v1";
  static final String UNREAD = "bench.unread.v1";

  static BenchParts start(Path work) throws IOException, SQLException {
    Path binaries = work.resolveSibling("bin");
    Path data = work.resolve("postgresql");
    EmbeddedPostgreSql.endOrphan(data);
    empty(data);
    empty(work.resolve("kafka"));
    try (EmbeddedPostgreSql first = EmbeddedPostgreSql.start(binaries, data, Durability.SYNCED)) {
      decodable(first);
    }
    EmbeddedPostgreSql postgreSql = EmbeddedPostgreSql.start(binaries, data, Durability.SYNCED);
    EmbeddedKafka kafka = EmbeddedKafka.start(work.resolve("kafka"));
    kafka.ensureTopics(List.of(EVENTS, DRAIN, UNREAD));
    return new BenchParts(postgreSql, postmaster(data), kafka, postgreSql.database("bench"));
  }

  private static ProcessHandle postmaster(Path data) throws IOException {
    String pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst();
    return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
  }

  /** Processor time of all that takes part: database, Kafka in this process, the services. */
  CpuTime cpu() throws IOException {
    return CpuTime.of(ProcessHandle.current(), postmaster);
  }

  private static void decodable(EmbeddedPostgreSql server) throws SQLException {
    try (Connection connection = superuser(server.port(), "postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("alter system set wal_level = logical");
      statement.execute("alter system set max_wal_size = '4GB'");
    }
  }

  Connection superuser() throws SQLException {
    return superuser(postgreSql.port(), "bench");
  }

  private static Connection superuser(int port, String database) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database), "postgres", "");
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
    kafka.close();
    postgreSql.close();
  }
}

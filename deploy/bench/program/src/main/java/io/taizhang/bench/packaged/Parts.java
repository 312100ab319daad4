package io.taizhang.bench.packaged;

import io.taizhang.bench.measure.CpuTime;
import io.taizhang.bench.measure.Home;
import io.taizhang.suite.parts.Database;
import io.taizhang.suite.parts.Durability;
import io.taizhang.suite.parts.EmbeddedKafka;
import io.taizhang.suite.parts.EmbeddedPostgreSql;
import io.taizhang.suite.parts.OidcIssuer;
import io.taizhang.suite.parts.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** An empty database that waits for the disk, an empty Kafka and an issuer. */
public final class Parts implements AutoCloseable {

  private final Path data;
  private final EmbeddedPostgreSql postgreSql;
  private final EmbeddedKafka kafka;
  private final OidcIssuer issuer;

  private Parts(Path data, EmbeddedPostgreSql postgreSql, EmbeddedKafka kafka, OidcIssuer issuer) {
    this.data = data;
    this.postgreSql = postgreSql;
    this.kafka = kafka;
    this.issuer = issuer;
  }

  /** Starts all of them under the program's folder. */
  public static Parts start(Home home) throws IOException {
    Path data = home.work().resolve("postgresql");
    EmbeddedPostgreSql.endOrphan(data);
    empty(data);
    empty(home.work().resolve("kafka"));
    EmbeddedPostgreSql postgreSql =
        EmbeddedPostgreSql.start(home.work().resolveSibling("bin"), data, Durability.SYNCED);
    EmbeddedKafka kafka = EmbeddedKafka.start(home.work().resolve("kafka"));
    kafka.ensureTopics(Topics.names());
    return new Parts(data, postgreSql, kafka, OidcIssuer.start());
  }

  /** The database of that name, created when missing. */
  public Database database(String name) {
    return postgreSql.database(name);
  }

  /** Where the superuser, who needs no password, connects to a database. */
  public String superuserUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgreSql.port(), database);
  }

  String issuer() {
    return issuer.issuer();
  }

  String tokenEndpoint() {
    return issuer.tokenEndpoint();
  }

  /** Where Kafka is. */
  public String bootstrapServers() {
    return kafka.bootstrapServers();
  }

  /** User and system time of PostgreSQL with all that works for it. */
  public CpuTime databaseCpu() throws IOException {
    String pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst();
    return CpuTime.of(ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow());
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
    issuer.close();
    kafka.close();
    postgreSql.close();
  }
}

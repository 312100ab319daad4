package io.taizhang.suite.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One PostgreSQL and one Kafka per test JVM, started at first use and stopped with the JVM.
 *
 * <p>Data live in {@code target/parts} of the module under test and start empty in each run. The
 * addresses are kept in system properties, so that every class loader of the JVM sees the same
 * parts.
 */
public final class SharedParts {
  private static final Path HOME = Path.of("target", "parts").toAbsolutePath();

  private SharedParts() {}

  /** The database of that name on the shared PostgreSQL, created when missing. */
  public static Database database(String name) {
    String port = once("io.taizhang.parts.postgresql.port", SharedParts::startPostgreSql);
    return EmbeddedPostgreSql.ensureDatabase(Integer.parseInt(port), name);
  }

  /** The shared Kafka's {@code host:port}, with the suite's {@link Topics} in place. */
  public static String kafkaBootstrapServers() {
    return once("io.taizhang.parts.kafka.bootstrap", SharedParts::startKafka);
  }

  private static String once(String key, Supplier<String> start) {
    synchronized (System.getProperties()) {
      String known = System.getProperty(key);
      if (known != null) {
        return known;
      }
      String address = start.get();
      System.setProperty(key, address);
      return address;
    }
  }

  private static String startPostgreSql() {
    Path data = HOME.resolve("postgresql");
    EmbeddedPostgreSql.endOrphan(data);
    empty(data);
    var server = EmbeddedPostgreSql.start(HOME.resolve("bin"), data, Durability.RELAXED);
    stopWithTheJvm(server);
    return Integer.toString(server.port());
  }

  private static String startKafka() {
    Path data = HOME.resolve("kafka");
    empty(data);
    var server = EmbeddedKafka.start(data);
    stopWithTheJvm(server);
    server.ensureTopics(Topics.names());
    return server.bootstrapServers();
  }

  private static void stopWithTheJvm(AutoCloseable part) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  try {
                    part.close();
                  } catch (Exception e) {
                    throw new PartFailedException("an embedded part did not stop", e);
                  }
                }));
  }

  private static void empty(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new PartFailedException("cannot empty " + folder, e);
    }
  }
}

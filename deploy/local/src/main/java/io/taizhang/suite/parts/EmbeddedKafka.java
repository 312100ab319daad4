package io.taizhang.suite.parts;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * One Kafka node, broker and controller in this process, on loopback ports.
 *
 * <p>The data folder persists: starting again on it continues with the same topics and offsets.
 * Topics are created by {@link #ensureTopics}, never by a client's use.
 */
public final class EmbeddedKafka implements AutoCloseable {
  private static final String NODE = "1";

  private final KafkaRaftServer server;
  private final String bootstrapServers;

  private EmbeddedKafka(KafkaRaftServer server, String bootstrapServers) {
    this.server = server;
    this.bootstrapServers = bootstrapServers;
  }

  /**
   * Starts on free ports and returns when the broker answers.
   *
   * @throws PartFailedException when the folder cannot be used or the broker does not come up
   */
  public static EmbeddedKafka start(Path data) {
    return start(data, KafkaListeners.onFreePorts());
  }

  /** Starts on known ports, where a node that was killed can be started again. */
  static EmbeddedKafka start(Path data, KafkaListeners listeners) {
    try {
      formatOnce(data);
      var server =
          new KafkaRaftServer(new KafkaConfig(settings(data, listeners), false), Time.SYSTEM);
      server.startup();
      return new EmbeddedKafka(server, listeners.bootstrapServers());
    } catch (Exception e) {
      throw new PartFailedException(
          "Kafka did not start on %s: %s".formatted(data, e.getMessage()), e);
    }
  }

  /** {@code host:port} for clients. */
  public String bootstrapServers() {
    return bootstrapServers;
  }

  /** Creates the topics that are missing; see {@link Topics} for their shape. */
  public void ensureTopics(List<String> topics) {
    Topics.ensure(bootstrapServers, topics);
  }

  private static void formatOnce(Path data) throws Exception {
    if (Files.exists(data.resolve("meta.properties"))) {
      return;
    }
    Files.createDirectories(data);
    try (var silence =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
      new Formatter()
          .setPrintStream(silence)
          .setClusterId(Uuid.randomUuid().toString())
          .setNodeId(Integer.parseInt(NODE))
          .addDirectory(data.toString())
          .setMetadataLogDirectory(data.toString())
          .setControllerListenerName("CONTROLLER")
          .setReleaseVersion(MetadataVersion.latestProduction())
          .run();
    }
  }

  private static Map<String, String> settings(Path data, KafkaListeners listeners)
      throws IOException {
    Map<String, String> settings = new HashMap<>(SIZED_FOR_ONE_MACHINE);
    settings.put("process.roles", "broker,controller");
    settings.put("node.id", NODE);
    settings.put("controller.quorum.voters", NODE + "@" + listeners.controllerAddress());
    settings.putAll(listeners.settings());
    settings.put("log.dirs", data.toRealPath().toString());
    return settings;
  }

  private static final Map<String, String> SIZED_FOR_ONE_MACHINE =
      Map.ofEntries(
          Map.entry("auto.create.topics.enable", "false"),
          Map.entry("offsets.topic.replication.factor", "1"),
          Map.entry("offsets.topic.num.partitions", "4"),
          Map.entry("transaction.state.log.replication.factor", "1"),
          Map.entry("transaction.state.log.min.isr", "1"),
          Map.entry("transaction.state.log.num.partitions", "4"),
          Map.entry("share.coordinator.state.topic.replication.factor", "1"),
          Map.entry("share.coordinator.state.topic.min.isr", "1"),
          Map.entry("share.coordinator.state.topic.num.partitions", "1"),
          Map.entry("group.initial.rebalance.delay.ms", "0"),
          Map.entry("group.min.session.timeout.ms", "1000"),
          Map.entry("group.coordinator.threads", "1"),
          Map.entry("num.network.threads", "2"),
          Map.entry("num.io.threads", "4"),
          Map.entry("log.cleaner.dedupe.buffer.size", "4194304"),
          Map.entry("broker.session.timeout.ms", "3000"),
          Map.entry("broker.heartbeat.interval.ms", "500"));

  /** Stops the node, keeping its data. */
  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }
}

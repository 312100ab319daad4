package io.taizhang.suite.parts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * {@link EmbeddedKafka} as a process of its own, so that it can be killed and frozen. Prints {@link
 * #READY} when it answers; ends when its standard input does, so that it never outlives its parent.
 */
public final class KafkaNode {
  /** The line that says the topics are in place. */
  public static final String READY = "kafka is ready";

  private KafkaNode() {}

  /** Arguments: the data folder, then {@link KafkaListeners#arguments}. */
  public static void main(String[] args) throws IOException {
    List<String> listeners = Arrays.asList(args).subList(1, args.length);
    var kafka = EmbeddedKafka.start(Path.of(args[0]), KafkaListeners.parse(listeners));
    kafka.ensureTopics(Topics.names());
    System.out.println(READY);
    while (System.in.read() >= 0) {}
    Runtime.getRuntime().halt(0);
  }
}

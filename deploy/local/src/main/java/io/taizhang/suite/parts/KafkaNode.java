package io.taizhang.suite.parts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * {@link EmbeddedKafka} as a process of its own, so that it can be killed and frozen. Prints {@link
 * #READY} when it answers; ends in good order on {@link #STOP}, at once when its standard input
 * ends, so that it never outlives its parent.
 */
public final class KafkaNode {
  /** The line that says the topics are in place. */
  public static final String READY = "kafka is ready";

  /** The byte on its standard input that ends it in good order. */
  public static final int STOP = 's';

  private KafkaNode() {}

  /** Arguments: the data folder, then {@link KafkaListeners#arguments}. */
  public static void main(String[] args) throws IOException {
    List<String> listeners = Arrays.asList(args).subList(1, args.length);
    var kafka = EmbeddedKafka.start(Path.of(args[0]), KafkaListeners.parse(listeners));
    kafka.ensureTopics(Topics.names());
    System.out.println(READY);
    if (System.in.read() == STOP) {
      kafka.close();
    }
    Runtime.getRuntime().halt(0);
  }
}

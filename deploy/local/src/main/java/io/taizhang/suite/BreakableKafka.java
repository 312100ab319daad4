package io.taizhang.suite;

import io.taizhang.suite.parts.KafkaListeners;
import io.taizhang.suite.parts.KafkaNode;
import io.taizhang.suite.parts.PartFailedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Kafka as a child process on ports that stay the same. */
final class BreakableKafka implements Stoppable {
  private final KafkaListeners listeners;
  private final RunFolder folder;
  private @Nullable Process process;

  BreakableKafka(KafkaListeners listeners, RunFolder folder) {
    this.listeners = listeners;
    this.folder = folder;
  }

  @Override
  public void start() {
    try {
      process =
          new ProcessBuilder(command())
              .redirectError(Redirect.appendTo(folder.log("kafka").toFile()))
              .start();
      awaitReady(process.inputReader());
    } catch (IOException e) {
      throw new PartFailedException("cannot launch Kafka", e);
    }
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.add("-Dlog4j.provider=org.apache.logging.log4j.simple.internal.SimpleProvider");
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(KafkaNode.class.getName());
    command.add(folder.data("kafka").toString());
    command.addAll(listeners.arguments());
    return command;
  }

  private void awaitReady(BufferedReader out) throws IOException {
    String line = out.readLine();
    while (line != null && !line.equals(KafkaNode.READY)) {
      line = out.readLine();
    }
    if (line == null) {
      throw new PartFailedException("Kafka did not start, log: " + folder.log("kafka"));
    }
  }

  @Override
  public void stop() {
    Process stopped = running();
    try {
      stopped.getOutputStream().write(KafkaNode.STOP);
      stopped.getOutputStream().flush();
    } catch (IOException e) {
      throw new PartFailedException("cannot stop Kafka", e);
    }
    stopped.onExit().join();
    process = null;
  }

  @Override
  public void kill() {
    if (process != null) {
      process.destroyForcibly().onExit().join();
      process = null;
    }
  }

  @Override
  public void freeze() {
    Signals.freeze(running().pid());
  }

  @Override
  public void thaw() {
    Signals.thaw(running().pid());
  }

  @Override
  public void close() {
    kill();
  }

  private Process running() {
    if (process == null) {
      throw new IllegalStateException("Kafka does not run");
    }
    return process;
  }
}

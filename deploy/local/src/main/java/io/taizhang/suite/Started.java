package io.taizhang.suite;

import io.taizhang.suite.parts.PartFailedException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/** What has been started so far, stopped stage by stage, the parts of one stage together. */
final class Started implements AutoCloseable {
  /** In the order of stopping. */
  enum Stage {
    ENDPOINTS,
    GATEWAY,
    SERVICES,
    ISSUER,
    KAFKA,
    POSTGRESQL,
    LOCK
  }

  private final Map<Stage, List<AutoCloseable>> parts = new EnumMap<>(Stage.class);
  private final Progress progress;
  private boolean closed;

  Started(Progress progress) {
    this.progress = progress;
  }

  /** Takes charge of a part; one that comes after the stop is stopped at once. */
  synchronized <T extends AutoCloseable> T add(Stage stage, T part) {
    if (closed) {
      stop(part);
      throw new PartFailedException("已停止 stopped while starting");
    }
    parts.computeIfAbsent(stage, _ -> new ArrayList<>()).add(part);
    return part;
  }

  @Override
  public synchronized void close() {
    closed = true;
    parts.values().forEach(this::stopTogether);
    parts.clear();
  }

  private void stopTogether(List<AutoCloseable> stage) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      stage.forEach(part -> threads.execute(() -> stop(part)));
    }
  }

  private void stop(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception e) {
      progress.say("  停止失败 did not stop cleanly: " + e.getMessage());
    }
  }
}

package io.taizhang.suite;

import io.taizhang.suite.parts.PartFailedException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Starts parts side by side; the first failure is acted upon at once and thrown, whatever comes to
 * an end because of it.
 */
final class Starter {
  /** Something to start; starting returns when the part is ready for use. */
  record Part(String name, Runnable start) {}

  private final RunFolder folder;
  private final Progress progress;
  private final Runnable onFailure;

  Starter(RunFolder folder, Progress progress, Runnable onFailure) {
    this.folder = folder;
    this.progress = progress;
    this.onFailure = onFailure;
  }

  void together(Part... parts) {
    together(List.of(parts));
  }

  /** Returns when all parts are ready; on failure, when all have come to an end. */
  void together(List<Part> parts) {
    var first = new AtomicReference<@Nullable StartFailure>();
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      var done = new ExecutorCompletionService<Part>(threads);
      parts.forEach(part -> done.submit(() -> start(part, first), part));
      for (int waiting = parts.size(); waiting > 0; waiting--) {
        done.take().get();
      }
    } catch (ExecutionException e) {
      StartFailure failure = first.get();
      throw failure != null ? failure : new PartFailedException("start failed: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PartFailedException("interrupted while starting", e);
    }
  }

  private void start(Part part, AtomicReference<@Nullable StartFailure> first) {
    long begin = System.nanoTime();
    try {
      part.start().run();
    } catch (RuntimeException e) {
      var failure = new StartFailure(part.name(), folder.log(part.name()), e);
      first.compareAndSet(null, failure);
      onFailure.run();
      throw failure;
    }
    progress.ready(part.name(), Duration.ofNanos(System.nanoTime() - begin));
  }
}

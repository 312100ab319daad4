package io.taizhang.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Several people at work at once, for a number of stories each. */
final class Load implements AutoCloseable {
  private static final int WRITERS = 3;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<CompletableFuture<Void>> writers = new ArrayList<>();

  Load(Office office, Random random, int storiesEach) {
    for (int i = 0; i < WRITERS; i++) {
      Stories stories = new Stories(office, new Random(random.nextLong()));
      writers.add(CompletableFuture.runAsync(() -> stories.tell(storiesEach), threads));
    }
  }

  /** Waits until everybody is done. */
  @Override
  public void close() {
    writers.forEach(CompletableFuture::join);
    threads.close();
  }
}

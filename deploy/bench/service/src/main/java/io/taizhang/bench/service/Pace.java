package io.taizhang.bench.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * Commits events at a fixed rate, whether or not earlier ones have arrived, and times each from its
 * intended and from its real commit to the commit of its effect.
 */
@ApplicationScoped
class Pace {

  private static final int WRITERS = 16;
  private static final int LONGEST_WAIT_SECONDS = 120;

  private final CaseWork work;
  private final Effects effects;

  Pace(CaseWork work, Effects effects) {
    this.work = work;
    this.effects = effects;
  }

  String run(int rate, int seconds, int warmUpSeconds) throws InterruptedException {
    PacedRun run = new PacedRun(System.currentTimeMillis(), rate, seconds, warmUpSeconds);
    effects.expect(run);
    try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
      for (int writer = 0; writer < WRITERS; writer++) {
        int first = writer;
        writers.execute(() -> write(run, first));
      }
    }
    if (!run.complete(LONGEST_WAIT_SECONDS)) {
      throw new IllegalStateException("not every event took effect");
    }
    return run.report();
  }

  private void write(PacedRun run, int first) {
    for (int number = first; number < run.total(); number += WRITERS) {
      sleepUntil(run.intended(number));
      work.tell(Paced.of(run.id(), number));
      run.committed(number);
    }
  }

  private static void sleepUntil(long instant) {
    for (long left = instant - System.nanoTime(); left > 0; left = instant - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}

package io.taizhang.chassis.worker;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes one who rests. Rung before the rest begins, it ends it at once. */
public final class Bell {

  private final Semaphore rung = new Semaphore(0);

  /** Wakes whoever rests now or would rest next. */
  public void ring() {
    rung.release();
  }

  /** Rests until the bell rings, and no longer than this. */
  void await(Duration longest) throws InterruptedException {
    if (rung.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
      rung.drainPermits();
    }
  }
}

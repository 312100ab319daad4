package io.taizhang.chassis.sample;

import java.util.concurrent.CountDownLatch;

/** Holds up whoever writes one body, so that a test has two requests at work at once. */
public final class Gate {

  private final String body;
  private final CountDownLatch reached = new CountDownLatch(1);
  private final CountDownLatch open = new CountDownLatch(1);

  Gate(String body) {
    this.body = body;
  }

  void pass(String written) {
    if (written.equals(body)) {
      reached.countDown();
      await(open);
    }
  }

  /** Returns when somebody stands at the gate. */
  public void awaitArrival() {
    await(reached);
  }

  /** Lets everybody through. */
  public void open() {
    open.countDown();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

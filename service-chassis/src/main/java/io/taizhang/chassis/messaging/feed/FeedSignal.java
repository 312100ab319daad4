package io.taizhang.chassis.messaging.feed;

import io.taizhang.chassis.messaging.outbox.LogListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Wakes those who wait for the log to grow. */
@ApplicationScoped
class FeedSignal implements LogListener {

  private long count;
  private boolean closed;

  @Override
  public synchronized void logGrew() {
    count++;
    notifyAll();
  }

  /** How often the log has grown; asked before a look, so that nothing is missed after it. */
  synchronized long count() {
    return count;
  }

  /** Lets everybody go; nobody waits any more. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }

  synchronized boolean closed() {
    return closed;
  }

  /** Waits until the log has grown since the count was asked for, real time is up, or the end. */
  synchronized void await(long seen, Duration longest) throws InterruptedException {
    long end = System.nanoTime() + longest.toNanos();
    while (count == seen && !closed) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        return;
      }
      wait(left);
    }
  }
}

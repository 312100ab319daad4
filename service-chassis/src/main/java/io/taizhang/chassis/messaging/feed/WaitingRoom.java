package io.taizhang.chassis.messaging.feed;

import io.taizhang.chassis.problem.CommonProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Seats for callers who wait for events; a caller who finds none is told to come again. */
@ApplicationScoped
class WaitingRoom {

  private static final String COME_AGAIN = "5";

  private final Semaphore seats;
  private final FeedSignal signal;
  private final FeedConfig config;

  WaitingRoom(FeedSignal signal, FeedConfig config) {
    this.seats = new Semaphore(config.waiting());
    this.signal = signal;
    this.config = config;
  }

  boolean closed() {
    return signal.closed();
  }

  int waiting() {
    return config.waiting() - seats.availablePermits();
  }

  /**
   * Looks again and again, each time the log may have grown, until a look finds events, real time
   * is up or the service stops.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 429 when all seats are taken
   */
  FeedPage wait(Duration longest, Supplier<FeedPage> look) {
    long end = System.nanoTime() + longest.toNanos();
    if (!seats.tryAcquire()) {
      throw CommonProblem.TOO_MANY_REQUESTS.because("等待事件的连接已满，请稍后再来", "Retry-After", COME_AGAIN);
    }
    try {
      return lookUntil(end, look);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return look.get();
    } finally {
      seats.release();
    }
  }

  private FeedPage lookUntil(long end, Supplier<FeedPage> look) throws InterruptedException {
    while (true) {
      long seen = signal.count();
      FeedPage page = look.get();
      Duration left = Duration.ofNanos(end - System.nanoTime());
      if (!page.events().isEmpty() || signal.closed() || !left.isPositive()) {
        return page;
      }
      if (page.next() >= page.head()) {
        Thread.sleep(left.compareTo(config.breath()) < 0 ? left : config.breath());
        signal.await(seen, Duration.ofNanos(end - System.nanoTime()));
      }
    }
  }
}

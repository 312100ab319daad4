package io.taizhang.gateway;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Counts and times the visits of all event loops; once draining, waits for the last of them. */
final class Traffic {

  private static final String REQUESTS = "taizhang.gateway.requests";

  private final MeterRegistry meters;
  private final Semaphore room = new Semaphore(Integer.MAX_VALUE);
  private volatile boolean draining;

  Traffic(MeterRegistry meters) {
    this.meters = meters;
  }

  Visit enter(HttpServerRequest request) {
    room.acquireUninterruptibly();
    var visit = new Visit(request, System.nanoTime());
    if (draining) {
      request.response().putHeader("Connection", "close");
    }
    request.response().endHandler(_ -> leave(visit));
    return visit;
  }

  boolean isDraining() {
    return draining;
  }

  /** Waits for the visits under way; false when some are still there after the given time. */
  boolean drain(Duration patience) throws InterruptedException {
    draining = true;
    return room.tryAcquire(Integer.MAX_VALUE, patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void leave(Visit visit) {
    room.release();
    String status = Integer.toString(visit.request().response().getStatusCode());
    meters
        .timer(REQUESTS, "service", visit.service(), "status", status)
        .record(System.nanoTime() - visit.begun(), TimeUnit.NANOSECONDS);
  }
}

package io.taizhang.chassis.messaging.feed;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.taizhang.chassis.worker.Worker;
import io.taizhang.chassis.worker.Workers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Looks at the log now and then while somebody waits, since another replica's relay may have added
 * to it; lets all who wait go as soon as the application begins to stop, which in turn waits for
 * requests in flight.
 */
@ApplicationScoped
class FeedWatch {

  private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

  private final FeedStore store;
  private final FeedSignal signal;
  private final WaitingRoom room;
  private final FeedConfig config;
  private final Worker worker;
  private long head;
  private boolean started;

  FeedWatch(
      FeedStore store, FeedSignal signal, WaitingRoom room, FeedConfig config, Workers workers) {
    this.store = store;
    this.signal = signal;
    this.room = room;
    this.config = config;
    this.worker = workers.worker("feed-watch", config.look(), this::look);
  }

  void start(@Observes StartupEvent event) {
    worker.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    signal.close();
    worker.stop(LONGEST_STOP);
  }

  private Duration look() throws SQLException {
    if (stopping()) {
      signal.close();
    } else if (room.waiting() > 0) {
      long now = store.head();
      if (now != head) {
        head = now;
        signal.logGrew();
      }
    }
    return config.look();
  }

  private boolean stopping() {
    Application application = Application.currentApplication();
    boolean running = application != null && application.isStarted();
    started |= running;
    return started && !running;
  }
}

package io.taizhang.chassis.messaging.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Moves a sent batch to the log while the relay sends the next one. One batch at a time, in the
 * order sent; until {@link #finish} has been called its rows may still stand in the outbox.
 */
final class LogMover {

  private static final Logger LOG = Logger.getLogger(LogMover.class);

  private final RelayStore store;
  private final Runnable whenTried;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("outbox-log-mover").daemon().factory());
  private List<RelayStore.Outgoing> batch = List.of();
  private Future<Boolean> moved = CompletableFuture.completedFuture(true);

  /** Tells {@code whenTried} after every attempt, on its own thread. */
  LogMover(RelayStore store, Runnable whenTried) {
    this.store = store;
    this.whenTried = whenTried;
  }

  /** The batch that was begun and not finished; empty when there is none. */
  List<RelayStore.Outgoing> underWay() {
    return batch;
  }

  boolean isBusy() {
    return !moved.isDone();
  }

  void begin(List<RelayStore.Outgoing> sent, UUID owner, long epoch, Duration lease) {
    CompletableFuture<Boolean> outcome = new CompletableFuture<>();
    batch = sent;
    moved = outcome;
    thread.execute(
        () -> {
          move(sent, owner, epoch, lease, outcome);
          whenTried.run();
        });
  }

  private void move(
      List<RelayStore.Outgoing> sent,
      UUID owner,
      long epoch,
      Duration lease,
      CompletableFuture<Boolean> outcome) {
    try {
      outcome.complete(store.moveToLog(sent, owner, epoch, lease));
    } catch (Throwable e) {
      outcome.completeExceptionally(e);
    }
  }

  /**
   * Waits for the batch under way; after that there is none.
   *
   * @return false, and nothing moved, when the lease was lost or the batch was no longer whole
   */
  boolean finish() throws SQLException, InterruptedException {
    try {
      boolean whole = moved.get();
      forget();
      return whole;
    } catch (ExecutionException e) {
      forget();
      throw new SQLException("a batch could not be moved to the log", e.getCause());
    }
  }

  private void forget() {
    batch = List.of();
    moved = CompletableFuture.completedFuture(true);
  }

  /** Takes no further batch and waits for the one at hand. */
  void stop(Duration longest) throws InterruptedException {
    thread.shutdown();
    if (!thread.awaitTermination(longest.toMillis(), TimeUnit.MILLISECONDS)) {
      LOG.warnf("a batch is still being moved to the log after %s", longest);
    }
  }
}

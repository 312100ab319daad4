package io.taizhang.chassis.messaging.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Tells the relay of this process that a commit left something to send. */
@ApplicationScoped
class RelayWakeUp {

  private final Semaphore bell = new Semaphore(0);
  private final TransactionSynchronizationRegistry transactions;

  RelayWakeUp(TransactionSynchronizationRegistry transactions) {
    this.transactions = transactions;
  }

  void afterCommit() {
    if (transactions.getResource(this) != null) {
      return;
    }
    transactions.putResource(this, this);
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {}

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              ring();
            }
          }
        });
  }

  void ring() {
    bell.release();
  }

  void await(Duration longest) throws InterruptedException {
    if (bell.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
      bell.drainPermits();
    }
  }
}

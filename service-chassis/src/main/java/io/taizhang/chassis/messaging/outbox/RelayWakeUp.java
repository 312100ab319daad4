package io.taizhang.chassis.messaging.outbox;

import io.taizhang.chassis.worker.Bell;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Tells the relay of this process that a commit left something to send. */
@ApplicationScoped
class RelayWakeUp {

  private final Bell bell = new Bell();
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
    bell.ring();
  }

  Bell bell() {
    return bell;
  }
}

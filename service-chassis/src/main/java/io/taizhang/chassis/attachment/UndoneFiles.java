package io.taizhang.chassis.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.jboss.logging.Logger;

/** Takes bytes away once it is known how the transaction ended that tells of them. */
@ApplicationScoped
class UndoneFiles {

  private static final Logger LOG = Logger.getLogger(UndoneFiles.class);

  private final AttachmentStore store;
  private final TransactionSynchronizationRegistry transactions;

  UndoneFiles(AttachmentStore store, TransactionSynchronizationRegistry transactions) {
    this.store = store;
    this.transactions = transactions;
  }

  void removeOnRollback(UUID key) {
    removeWhen(key, status -> status != Status.STATUS_COMMITTED);
  }

  void removeOnCommit(UUID key) {
    removeWhen(key, status -> status == Status.STATUS_COMMITTED);
  }

  private void removeWhen(UUID key, IntPredicate ended) {
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {}

          @Override
          public void afterCompletion(int status) {
            if (ended.test(status)) {
              remove(key);
            }
          }
        });
  }

  private void remove(UUID key) {
    try {
      store.remove(key);
    } catch (IOException e) {
      LOG.warnf(e, "attachment %s is left over", key);
    }
  }
}

package io.taizhang.chassis.messaging.outbox;

import io.taizhang.chassis.messaging.outbox.OutboxRows.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;

/** What the transaction at hand tells: kept until it is about to commit, then written at once. */
@ApplicationScoped
class Gathering {

  private final TransactionSynchronizationRegistry transactions;
  private final OutboxRows rows;
  private final RelayWakeUp wakeUp;

  Gathering(TransactionSynchronizationRegistry transactions, OutboxRows rows, RelayWakeUp wakeUp) {
    this.transactions = transactions;
    this.rows = rows;
    this.wakeUp = wakeUp;
  }

  void add(Letter letter) {
    Letters letters = (Letters) transactions.getResource(this);
    if (letters == null) {
      letters = new Letters();
      transactions.putResource(this, letters);
      transactions.registerInterposedSynchronization(letters);
    }
    letters.all.add(letter);
  }

  private final class Letters implements Synchronization {

    private final List<Letter> all = new ArrayList<>();

    @Override
    public void beforeCompletion() {
      rows.insert(all);
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        wakeUp.ring();
      }
    }
  }
}

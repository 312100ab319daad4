package io.taizhang.crash;

import static org.awaitility.Awaitility.await;

import io.taizhang.crash.Database.Hold;
import java.util.List;

/** The row that a relay renews its lease in and moves its batches by. */
record RelayRow(Database database) {

  /** Takes the row just after a renewal, so that the relay comes to send before it comes to it. */
  Hold hold() {
    await().until(this::nothingWaits);
    List<String> before = lease();
    await().until(() -> !lease().equals(before));
    return database.hold("select * from relay for update");
  }

  /** Waits until the relay wants the row; true when it is to move a batch that it has sent. */
  boolean wantedForABatch() {
    await().until(() -> batchWaits() || database.waits("update relay%set epoch%"));
    return batchWaits();
  }

  private boolean batchWaits() {
    return database.waits("with lease as%");
  }

  /** Whether a relay has moved a batch and not said yet whether to keep that. */
  boolean heldByAnOpenTransaction() {
    return database.number(
            """
            select count(*) from pg_stat_activity
             where datname = current_database() and state = 'idle in transaction'
               and query like 'with lease as%'
            """)
        > 0;
  }

  boolean nothingWaits() {
    return database.number("select count(*) from outbox") == 0;
  }

  List<String> waiting() {
    return database.column("select event_id::text from outbox order by id");
  }

  /** Changes with every relay that takes over. */
  long epoch() {
    return database.number("select epoch from relay");
  }

  private List<String> lease() {
    return database.column("select lease_until from relay");
  }
}

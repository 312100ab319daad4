package io.taizhang.bench.service;

import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.messaging.inbox.EventConsumer;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Writes a row per event and notes when it was committed. */
@Singleton
class Effects implements EventConsumer {

  private final DataSource dataSource;
  private final EventJson json;
  private final TransactionSynchronizationRegistry transactions;
  private volatile @Nullable PacedRun run;

  Effects(DataSource dataSource, EventJson json, TransactionSynchronizationRegistry transactions) {
    this.dataSource = dataSource;
    this.json = json;
    this.transactions = transactions;
  }

  void expect(PacedRun expected) {
    run = expected;
  }

  @Override
  public String name() {
    return "bench-effects";
  }

  @Override
  public String topic() {
    return "taizhang.bench.v1";
  }

  @Override
  public Set<String> types() {
    return Set.of("io.taizhang.bench." + Paced.NAME + ".v1");
  }

  @Override
  public void on(Event event) {
    Paced paced = json.data(event, Paced.class);
    write(event, paced);
    PacedRun expected = run;
    if (expected != null && expected.id() == paced.run()) {
      transactions.registerInterposedSynchronization(
          new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
              if (status == Status.STATUS_COMMITTED) {
                expected.effective(paced.number());
              }
            }
          });
    }
  }

  private void write(Event event, Paced paced) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement("insert into effect (event_id, number) values (?, ?)")) {
      insert.setObject(1, event.id());
      insert.setInt(2, paced.number());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the effect could not be written", e);
    }
  }
}

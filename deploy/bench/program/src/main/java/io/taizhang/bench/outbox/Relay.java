package io.taizhang.bench.outbox;

import io.taizhang.bench.measure.Child;
import java.sql.SQLException;

/** What carries the outbox to Kafka in a round; the other one rests meanwhile. */
sealed interface Relay {

  /** A prefix for what is measured. */
  String name();

  /** Makes sure that what is written from now on waits for {@link #start}. */
  void prepare() throws SQLException, InterruptedException;

  void start() throws SQLException, InterruptedException;

  void stop() throws SQLException, InterruptedException;

  /** Whether a row is done only when it stands in the event log, too. */
  boolean keepsLog();

  /** The chassis' relay inside the service. */
  record Ours(OutboxTables tables) implements Relay {
    static final String NAME = "ours.";
    private static final long NOTICED_MILLIS = 1_500;

    @Override
    public String name() {
      return NAME;
    }

    @Override
    public void prepare() throws SQLException, InterruptedException {
      tables.hold();
      Thread.sleep(NOTICED_MILLIS);
    }

    @Override
    public void start() throws SQLException {
      tables.release();
    }

    @Override
    public void stop() throws SQLException, InterruptedException {
      prepare();
    }

    @Override
    public boolean keepsLog() {
      return true;
    }
  }

  /** Debezium, which reads the database's own log from a slot. */
  record Theirs(OutboxTables tables, Child engine) implements Relay {
    static final String NAME = "theirs.";

    @Override
    public String name() {
      return NAME;
    }

    @Override
    public void prepare() throws SQLException {
      tables.openSlot();
    }

    @Override
    public void start() throws InterruptedException {
      engine.ask("start");
    }

    @Override
    public void stop() throws SQLException, InterruptedException {
      engine.ask("stop");
      tables.closeSlot();
    }

    @Override
    public boolean keepsLog() {
      return false;
    }
  }
}

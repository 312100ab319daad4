package io.taizhang.bench.outbox;

import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** Fills the outbox, lets a relay at it, and tells how many rows a second it dealt with. */
record Drain(OutboxTables tables, TopicEnd topic, int rows) {

  private static final long LOOK_EVERY_MILLIS = 2;
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(3);

  double by(Relay relay) throws SQLException, ExecutionException, InterruptedException {
    relay.prepare();
    tables.fill(BenchParts.DRAIN, rows);
    Watch watch = new Watch(relay.keepsLog(), topic.records(), tables.logged());
    Thread starter = Thread.startVirtualThread(() -> start(relay));
    double speed = watch.rowsPerSecond();
    starter.join();
    relay.stop();
    tables.clear();
    return speed;
  }

  private static void start(Relay relay) {
    try {
      relay.start();
    } catch (SQLException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Counts what is done since it began to look. */
  private final class Watch {
    private final boolean logToo;
    private final long topicBefore;
    private final long logBefore;
    private final long begin = System.nanoTime();

    Watch(boolean logToo, long topicBefore, long logBefore) {
      this.logToo = logToo;
      this.topicBefore = topicBefore;
      this.logBefore = logBefore;
    }

    /** Between the moment the first rows are seen done and the moment the last one is. */
    double rowsPerSecond() throws SQLException, ExecutionException, InterruptedException {
      long first = awaitDone(1);
      long firstAt = System.nanoTime();
      awaitDone(rows);
      long lastAt = System.nanoTime();
      return first * 2 < rows
          ? (rows - first) * 1e9 / (lastAt - firstAt)
          : rows * 1e9 / (lastAt - begin);
    }

    private long awaitDone(long wanted)
        throws SQLException, ExecutionException, InterruptedException {
      for (long done = done(); ; done = done()) {
        if (done >= wanted) {
          return done;
        }
        if (System.nanoTime() - begin > PATIENCE) {
          throw new IllegalStateException("only " + done + " of " + rows + " rows were relayed");
        }
        Thread.sleep(LOOK_EVERY_MILLIS);
      }
    }

    private long done() throws SQLException, ExecutionException, InterruptedException {
      long onTopic = topic.records() - topicBefore;
      return logToo ? Math.min(onTopic, tables.logged() - logBefore) : onTopic;
    }
  }
}

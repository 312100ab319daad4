package io.taizhang.bench.service;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.taizhang.chassis.clockbook.Addressee;
import io.taizhang.chassis.clockbook.ClockBook;
import io.taizhang.chassis.clockbook.ClockSubject;
import io.taizhang.chassis.clockbook.NewClock;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.ExtensionRule;
import io.taizhang.chassis.time.PauseBasis;
import io.taizhang.chassis.web.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * Eight writers on a fixed timetable who start clocks and pause such as run, in turns; timed from
 * the instant each act was due.
 */
@ApplicationScoped
class ClockWriters {

  private static final int WRITERS = 8;
  private static final int PAUSABLE = 20_000;
  private static final int LIMIT = 20;
  private static final String RUNNING =
      "select id from clock tablesample bernoulli (10) where phase = 'RUNNING' limit ?";

  private final ClockBook book;
  private final DataSource dataSource;
  private final Clock time;

  ClockWriters(ClockBook book, DataSource dataSource, Clock time) {
    this.book = book;
    this.dataSource = dataSource;
    this.time = time;
  }

  /** Writes at this rate until closed. */
  Writing write(int perSecond) throws SQLException {
    return new Writing(perSecond, running());
  }

  private List<UUID> running() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(RUNNING)) {
      select.setInt(1, PAUSABLE);
      try (ResultSet row = select.executeQuery()) {
        List<UUID> ids = new ArrayList<>();
        while (row.next()) {
          ids.add(row.getObject(1, UUID.class));
        }
        Collections.shuffle(ids, new Random(7));
        return ids;
      }
    }
  }

  /** Writers at work. */
  final class Writing implements AutoCloseable {

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(WRITERS);
    private final ConcurrentLinkedQueue<UUID> pausable;
    private final Histogram micros = new ConcurrentHistogram(3);
    private final AtomicLong failed = new AtomicLong();

    Writing(int perSecond, List<UUID> ids) {
      pausable = new ConcurrentLinkedQueue<>(ids);
      long period = TimeUnit.SECONDS.toNanos(1) * WRITERS / perSecond;
      for (int writer = 0; writer < WRITERS; writer++) {
        long offset = period * writer / WRITERS;
        threads.execute(new Writer(System.nanoTime() + offset, period, writer % 2 == 0));
      }
    }

    String report() {
      return "writes=%d failed=%d write.p50=%d write.p99=%d write.max=%d"
          .formatted(
              micros.getTotalCount(),
              failed.get(),
              micros.getValueAtPercentile(50),
              micros.getValueAtPercentile(99),
              micros.getMaxValue());
    }

    @Override
    public void close() {
      threads.close();
    }

    private final class Writer implements Runnable {

      private final long period;
      private final boolean starts;
      private long due;

      Writer(long due, long period, boolean starts) {
        this.due = due;
        this.period = period;
        this.starts = starts;
      }

      @Override
      public void run() {
        try {
          while (!threads.isShutdown()) {
            long wait = due - System.nanoTime();
            if (wait > 0) {
              TimeUnit.NANOSECONDS.sleep(wait);
            }
            act();
            micros.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - due));
            due += period;
          }
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }

      private void act() {
        try {
          UUID id = starts ? null : pausable.poll();
          QuarkusTransaction.requiringNew().run(() -> write(id));
        } catch (RuntimeException e) {
          failed.incrementAndGet();
        }
      }
    }
  }

  private void write(@Nullable UUID pausing) {
    Instant now = time.instant();
    if (pausing == null) {
      book.start("bench", clock(), now);
    } else {
      book.add(
          pausing,
          new ClockFact.Pause(
              now,
              now,
              "bench",
              PauseBasis.EXPERT_REVIEW,
              "告知书〔2026〕2号",
              BusinessZone.dateOf(now).plusDays(3),
              "w1"));
    }
  }

  private static NewClock clock() {
    return new NewClock(
        "decision",
        new ClockSubject("case", Ids.next().toString(), "施工许可", null, null),
        new Addressee("350500-HOUSING", null),
        ManyClocks.REGION,
        ManyClocks.limit(LIMIT),
        null,
        ExtensionRule.singleOrgan());
  }
}

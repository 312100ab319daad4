package io.taizhang.bench.intents;

import io.taizhang.bench.measure.Aim;
import io.taizhang.bench.measure.CpuTime;
import io.taizhang.bench.measure.Figure;
import io.taizhang.bench.measure.Figures;
import io.taizhang.bench.measure.Home;
import io.taizhang.bench.packaged.Copies;
import io.taizhang.bench.packaged.PackagedService;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.concurrent.TimeUnit;

/**
 * A million rungs are reached at one instant, a fifth of which have fired before: the packaged
 * notification service makes their intents, tells the departments in parcels of many notices, and
 * copes with providers of which one answer in a hundred fails to come. Beside it the same rows
 * written one at a time.
 */
public final class IntentBench {

  private static final String AFTER_MERGING = "2026-09-14T10:00:00+08:00";
  private static final int OURS = 1;
  private static final int THEIRS = 2;
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(60);
  private static final long SHORTEST_REST = TimeUnit.MILLISECONDS.toNanos(20);
  private static final double NANOS = 1e9;
  private static final double MIB = 1024 * 1024;
  private static final double HEAP_MIB = 512;

  /**
   * How much to do.
   *
   * @param rungs reached at once
   * @param oneByOne so many more are fired a row at a time
   */
  public record Size(int rungs, int oneByOne) {
    public static final Size FULL = new Size(1_000_000, 100_000);
    public static final Size REDUCED = new Size(20_000, 5_000);
    public static final Size TINY = new Size(100, 50);
  }

  private final PackagedService service;
  private final Sinks sinks;
  private final Size size;
  private final Figures figures = new Figures();

  private IntentBench(PackagedService service, Sinks sinks, Size size) {
    this.service = service;
    this.sinks = sinks;
    this.size = size;
  }

  /** Starts the parts, measures, and stops them. */
  public static Figures run(Home home, Size size) throws Exception {
    try (Sinks sinks = Sinks.open();
        PackagedService service =
            PackagedService.start(
                home,
                "notification",
                "taizhang.clock.start=2026-09-14T08:40:00+08:00",
                "taizhang.channel.timeout=500ms",
                "taizhang.channel.sms.url=" + sinks.at("/sms"),
                "taizhang.channel.sms.secret=secret-of-the-bench")) {
      return new IntentBench(service, sinks, size).figures();
    }
  }

  private Figures figures() throws Exception {
    try (Copies copies = new Copies(service.superuser())) {
      County.places(copies);
      County.contacts(service, sinks);
      County.rungs(copies, OURS, County.GUN, size.rungs());
      County.rungs(copies, THEIRS, County.LATER, size.oneByOne());
    }
    Work before = Work.of(service);
    long begin = System.nanoTime();
    service.travel(County.GUN);
    await(gone(size.rungs() / 4));
    double early = service.heapCollected() / MIB;
    await("select not exists (%s)".formatted(pending()));
    long fired = System.nanoTime();
    Work firing = Work.of(service);
    double rate = size.rungs() / seconds(begin, fired);
    service.travel(AFTER_MERGING);
    await("select not exists (select from delivery where status in ('PENDING', 'IN_FLIGHT'))");
    Work told = Work.of(service);
    double late = service.heapCollected() / MIB;
    long notices = number("select count(*) from delivery where status = 'SENT'");
    told(notices, seconds(begin, sinks.lastTaken()));
    figures.remark(
        "%.1f s until all had fired, %.1f s more until the last parcel was settled."
            .formatted(seconds(begin, fired), seconds(fired, System.nanoTime())));
    work("Until all had fired", firing, before);
    work("From there to the last parcel", told, firing);
    rows(rate);
    effects(notices);
    memory(early, late);
    return figures;
  }

  /** So many rungs are gone, as the database counts them anyway: no row is looked at. */
  private static String gone(int rungs) {
    return "select n_tup_del >= %d from pg_stat_user_tables where relname = 'deadline'"
        .formatted(rungs);
  }

  private static String pending() {
    return "select from deadline where held_at is null and armed_at = '" + County.GUN + "'";
  }

  private static double seconds(long begin, long end) {
    return (end - begin) / NANOS;
  }

  private void told(long notices, double seconds) {
    figures.add(
        Figure.ratio(
            "notices told/s, from the instant to the last parcel",
            notices / seconds,
            "parcels/s",
            sinks.parcels() / seconds,
            new Aim.None()));
    figures.remark(
        "%,d notices went in %,d parcels; %d of these were not answered."
            .formatted(notices, sinks.parcels(), sinks.unanswered()));
  }

  private void work(String name, Work after, Work before) {
    figures.remark(
        "%s: %.0f CPU-µs of the service and %.0f of the database a rung."
            .formatted(
                name,
                after.service().microsEach(before.service(), size.rungs()),
                after.database().microsEach(before.database(), size.rungs())));
  }

  /** Processor time so far, which holds on a busy machine. */
  private record Work(CpuTime service, CpuTime database) {
    static Work of(PackagedService service) throws IOException {
      return new Work(service.cpu(), service.databaseCpu());
    }
  }

  private void rows(double rate) throws SQLException {
    try (Connection connection = service.superuser()) {
      long begin = System.nanoTime();
      long made = RowByRow.fire(connection, OffsetDateTime.parse(County.LATER));
      double theirs = size.oneByOne() / seconds(begin, System.nanoTime());
      if (made != size.oneByOne() - size.oneByOne() / 5) {
        throw new IllegalStateException(
            "%d intents were made of %d".formatted(made, size.oneByOne()));
      }
      figures.add(
          Figure.ratio(
              "intents/s, a fifth there already",
              rate,
              "row at a time",
              theirs,
              new Aim.AtLeast(1)));
    }
  }

  /** Each notice once: in the inbox, at its one address, and at the receiver. */
  private void effects(long notices) throws SQLException {
    long due = (long) size.rungs() - size.rungs() / 5;
    long twice =
        number(
            """
            select coalesce(sum(times - 1), 0)
              from (select count(*) times from message group by clock_id, rung, revision) told
            """);
    long byWebhook =
        number("select count(*) from delivery where status = 'SENT' and channel = 'WEBHOOK'");
    long lost = due - notices + byWebhook - sinks.noticesByWebhook();
    figures.add(
        Figure.added(
            "duplicate effects, + 1",
            (double) (sinks.shortMessagesTwice() + sinks.noticesTwice() + twice + 1),
            "none",
            1,
            new Aim.AtMost(0)));
    figures.remark(
        "Twice: %d messages in inboxes, %d short messages, %d notices by webhook; lost: %d."
            .formatted(twice, sinks.shortMessagesTwice(), sinks.noticesTwice(), lost));
    figures.add(
        Figure.added("effects lost, + 1", (double) (lost + 1), "none", 1, new Aim.AtMost(0)));
  }

  private void memory(double early, double late) throws Exception {
    figures.add(
        Figure.ratio(
            "heap after collection, MiB, at the end",
            late,
            "at a quarter",
            early,
            new Aim.AtMost(1.5)));
    figures.add(
        Figure.ratio(
            "resident memory at most, MiB",
            service.peakMemory() / MIB,
            "heap allowed",
            HEAP_MIB,
            new Aim.None()));
  }

  /** Asks so seldom that asking takes no more than a twentieth of the time. */
  private void await(String condition) throws SQLException, InterruptedException {
    long begin = System.nanoTime();
    try (Connection connection = service.superuser();
        Statement statement = connection.createStatement()) {
      long asked = begin;
      while (!holds(statement, condition)) {
        long answered = System.nanoTime();
        if (answered - begin > PATIENCE) {
          throw new IllegalStateException("never came about: " + condition);
        }
        TimeUnit.NANOSECONDS.sleep(Math.max(SHORTEST_REST, 20 * (answered - asked)));
        asked = System.nanoTime();
      }
    }
  }

  private static boolean holds(Statement statement, String condition) throws SQLException {
    try (ResultSet row = statement.executeQuery(condition)) {
      return row.next() && row.getBoolean(1);
    }
  }

  private long number(String sql) throws SQLException {
    try (Connection connection = service.superuser();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}

package io.taizhang.bench.deadlines;

import io.taizhang.bench.measure.Aim;
import io.taizhang.bench.measure.Figure;
import io.taizhang.bench.measure.Figures;
import io.taizhang.bench.measure.Home;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * How fast deadlines fire, and how late: many due at once; a steady stream among many that are
 * still pending; intents of which a fifth are there already. All on one PostgreSQL that waits for
 * the disk. The peers' handlers only count; what fires of ours leaves an intent, too.
 */
public final class DeadlineBench {

  private static final Duration FAR = Duration.ofDays(400);
  private static final Duration LEAD = Duration.ofSeconds(3);
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(20);
  private static final double LATEST_MILLIS = 20;
  private static final double NANOS = 1e9;

  /**
   * How much to do.
   *
   * @param due due at once, of ours and of db-scheduler
   * @param slowDue the same of JobRunr and Quartz, which take far longer for each
   * @param rate due a second in the stream
   * @param seconds of the stream
   * @param pending how many lie behind it, in turn
   * @param intents of which a fifth are there already
   */
  public record Size(
      int due, int slowDue, int rate, int seconds, List<Integer> pending, int intents) {
    public static final Size FULL =
        new Size(500_000, 20_000, 500, 60, List.of(100_000, 1_000_000, 5_000_000), 1_000_000);
    public static final Size REDUCED =
        new Size(100_000, 5_000, 500, 15, List.of(100_000, 1_000_000), 200_000);
    public static final Size TINY = new Size(500, 100, 50, 2, List.of(500, 1_000), 1_000);
  }

  private interface Maker {
    Peer make() throws Exception;
  }

  private final Server server;
  private final Size size;
  private final Figures figures = new Figures();
  private final Maker own;
  private final Maker dbScheduler;
  private final Maker quartz;

  private DeadlineBench(Server server, Size size) {
    this.server = server;
    this.size = size;
    this.own = () -> new Own(server, false);
    this.dbScheduler = () -> new DbScheduler(server);
    this.quartz = () -> new Quartz(server);
  }

  /** Starts the parts, measures, and stops them. */
  public static Figures run(Home home, Size size) throws Exception {
    try (Server server = Server.start(home.work())) {
      Own.migrate(server);
      Quartz.migrate(server);
      server.run(DbScheduler.TABLES);
      return new DeadlineBench(server, size).figures();
    }
  }

  private Figures figures() throws Exception {
    atOnce();
    stream();
    Intents.compare(server, size.intents(), figures);
    figures.remark(
        "At once: JobRunr and Quartz had %,d to fire, the others %,d; the peers' handlers only count."
            .formatted(size.slowDue(), size.due()));
    return figures;
  }

  private void atOnce() throws Exception {
    double ours = drained(own, size.due());
    double handled = drained(() -> new Own(server, true), size.due());
    Map<String, Double> peers = new LinkedHashMap<>();
    peers.put("db-scheduler", drained(dbScheduler, size.due()));
    peers.put("JobRunr", drained(() -> new JobRunner(server), size.slowDue()));
    peers.put("Quartz", drained(quartz, size.slowDue()));
    peers.forEach(
        (peer, theirs) -> {
          figures.add(Figure.ratio("fired/s, due at once", ours, peer, theirs, aim(peer, 10)));
          figures.add(
              Figure.ratio(
                  "fired/s, due at once, a Java handler per row",
                  handled,
                  peer,
                  theirs,
                  aim(peer, 1)));
        });
  }

  private static Aim aim(String peer, double bound) {
    return peer.equals("db-scheduler") ? new Aim.AtLeast(bound) : new Aim.None();
  }

  private double drained(Maker maker, int count) throws Exception {
    try (Peer peer = maker.make()) {
      peer.fill(Instant.now().minusSeconds(1), Duration.ZERO, count);
      server.tidy();
      long begin = System.nanoTime();
      peer.start();
      await(peer, count);
      double rate = count / ((System.nanoTime() - begin) / NANOS);
      System.out.printf("%s: %,d due at once, %,.0f fired/s%n", peer.name(), count, rate);
      return rate;
    }
  }

  private void stream() throws Exception {
    List<Double> p99 = new ArrayList<>();
    for (int pending : size.pending()) {
      Log ours = streamed(own, pending);
      Log theirs = streamed(dbScheduler, pending);
      String among = ", %,d pending".formatted(pending);
      figures.add(ratio("due→fired p50, ms" + among, ours, theirs, 50));
      figures.add(ratio("due→fired p99, ms" + among, ours, theirs, 99));
      figures.add(ratio("due→fired max, ms" + among, ours, theirs, 100));
      figures.add(
          Figure.ratio(
              "due→fired p99, ms" + among,
              ours.millis(99),
              "the aim",
              LATEST_MILLIS,
              new Aim.AtMost(1)));
      p99.add(ours.millis(99));
    }
    Log slow = streamed(quartz, size.pending().getFirst());
    figures.add(
        Figure.ratio(
            "due→fired p99, ms, %,d pending".formatted(size.pending().getFirst()),
            p99.getFirst(),
            "Quartz",
            slow.millis(99),
            new Aim.None()));
    figures.add(
        Figure.ratio(
            "slope: p99 among the most pending",
            p99.getLast(),
            "among the fewest",
            p99.getFirst(),
            new Aim.AtMost(1.5)));
  }

  private static Figure ratio(String name, Log ours, Log theirs, double percentile) {
    return Figure.ratio(
        name,
        Math.max(ours.millis(percentile), 0.001),
        "db-scheduler",
        Math.max(theirs.millis(percentile), 0.001),
        new Aim.None());
  }

  private Log streamed(Maker maker, int pending) throws Exception {
    try (Peer peer = maker.make()) {
      peer.fill(Instant.now().plus(FAR), Duration.ofMillis(1), pending);
      server.tidy();
      int count = size.rate() * size.seconds();
      peer.fill(Instant.now().plus(LEAD), Duration.ofSeconds(1).dividedBy(size.rate()), count);
      peer.start();
      await(peer, count);
      System.out.printf(
          "%s: %,d pending, %d/s, p50 %.1f p99 %.1f max %.1f ms%n",
          peer.name(),
          pending,
          size.rate(),
          peer.log().millis(50),
          peer.log().millis(99),
          peer.log().millis(100));
      return peer.log();
    }
  }

  private static void await(Peer peer, long count) throws InterruptedException {
    long begin = System.nanoTime();
    while (peer.log().count() < count) {
      if (System.nanoTime() - begin > PATIENCE) {
        throw new IllegalStateException(
            "%s fired %d of %d".formatted(peer.name(), peer.log().count(), count));
      }
      Thread.sleep(5);
    }
  }
}

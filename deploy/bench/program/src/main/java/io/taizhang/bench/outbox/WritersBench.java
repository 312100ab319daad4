package io.taizhang.bench.outbox;

import io.taizhang.bench.measure.Aim;
import io.taizhang.bench.measure.Child;
import io.taizhang.bench.measure.CpuTime;
import io.taizhang.bench.measure.Figure;
import io.taizhang.bench.measure.Figures;
import io.taizhang.bench.measure.Home;
import io.taizhang.bench.measure.Samples;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/**
 * What the outbox costs those who write: transactions a second of a handler's act (locked load, new
 * state, clock and fact, audit row) without events, and with them while the relay runs.
 */
public final class WritersBench {

  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(3);

  /**
   * How much to do.
   *
   * @param writers that write at the same time
   * @param transactions of each kind in a round
   * @param rounds counted, after one that warms up
   */
  public record Size(int writers, int transactions, int rounds) {
    public static final Size FULL = new Size(8, 15_000, 4);
    public static final Size TINY = new Size(2, 50, 1);
  }

  private WritersBench() {}

  /** Starts the parts, measures, and stops them. */
  public static Figures run(Home home, Size size) throws Exception {
    try (BenchParts parts = BenchParts.start(home.work());
        Child service = BenchService.start(home, parts, BenchParts.UNREAD);
        OutboxTables tables = new OutboxTables(parts.superuser())) {
      return figures(
          Samples.ofRounds(
              size.rounds(),
              round -> {
                for (int events = 0; events <= 2; events++) {
                  CpuTime before = parts.cpu();
                  String order =
                      "saturate %d %d %d".formatted(size.writers(), size.transactions(), events);
                  round.addAll(events + ".", service.ask(order));
                  awaitEmpty(tables);
                  round.add(events + ".cpu", parts.cpu().microsEach(before, size.transactions()));
                  tables.clear();
                }
              }));
    }
  }

  private static void awaitEmpty(OutboxTables tables) throws SQLException, InterruptedException {
    long begin = System.nanoTime();
    while (tables.waiting() > 0) {
      if (System.nanoTime() - begin > PATIENCE) {
        throw new IllegalStateException("the relay does not catch up");
      }
      Thread.sleep(20);
    }
  }

  private static Figures figures(Samples samples) {
    Figures figures = new Figures();
    figures.add(figure(samples, "transactions/s, one event each", "1.rate", new Aim.AtLeast(0.85)));
    figures.add(figure(samples, "transactions/s, two events each", "2.rate", new Aim.None()));
    figures.add(latency(samples, "CPU-µs of all processes, one event each", "1.cpu"));
    figures.add(latency(samples, "CPU-µs of all processes, two events each", "2.cpu"));
    figures.add(latency(samples, "p50, µs, one event each", "1.p50"));
    figures.add(latency(samples, "p99, µs, one event each", "1.p99"));
    return figures;
  }

  private static Figure figure(Samples samples, String name, String key, Aim aim) {
    return Figure.ratio(name, samples.median(key), "no event", samples.median("0.rate"), aim);
  }

  private static Figure latency(Samples samples, String name, String key) {
    String without = "0" + key.substring(1);
    return Figure.ratio(
        name, samples.median(key), "no event", samples.median(without), new Aim.None());
  }
}

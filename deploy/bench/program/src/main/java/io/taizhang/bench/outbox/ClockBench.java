package io.taizhang.bench.outbox;

import io.taizhang.bench.measure.Aim;
import io.taizhang.bench.measure.Child;
import io.taizhang.bench.measure.CpuTime;
import io.taizhang.bench.measure.Figure;
import io.taizhang.bench.measure.Figures;
import io.taizhang.bench.measure.Home;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import org.HdrHistogram.Histogram;

/**
 * What the clock costs: due dates a second on one core, and how long a version of the calendar
 * takes through all running clocks, with an event each, alone and beside writers. No relay runs
 * meanwhile: what lies in the outbox is thrown away after each passage.
 */
public final class ClockBench {

  private static final double MICROS_PER_MILLI = 1_000;

  /**
   * How much to do.
   *
   * @param clocks running
   * @param seconds of a round of the loop
   * @param writes a second of the writers
   * @param alone seconds for which they write alone
   */
  public record Size(int clocks, int seconds, int writes, int alone) {
    public static final Size FULL = new Size(1_000_000, 2, 80, 20);
    public static final Size TINY = new Size(2_000, 1, 40, 2);
  }

  private ClockBench() {}

  /** Starts the parts, measures, and stops them. */
  public static Figures run(Home home, Size size) throws Exception {
    try (BenchParts parts = BenchParts.start(home.work());
        Child service = BenchService.start(home, parts, BenchParts.UNREAD);
        Connection connection = parts.superuser();
        OutboxTables tables = new OutboxTables(parts.superuser())) {
      tables.hold();
      Batches batches = new Batches(home.work().resolve("service.log"));
      Figures figures = new Figures();
      due(figures, said(service, "due " + size.seconds()));
      said(service, "clocks " + size.clocks());
      tidy(connection);
      double share = size.clocks() / 1_000_000.0;
      Map<String, Double> alone =
          said(service, "write %d %d".formatted(size.writes(), size.alone()));
      tidy(connection);
      passage(figures, "all move", batches, parts, service, "redate 1 0", share * 60);
      tidy(connection);
      passage(figures, "some move", batches, parts, service, "redate 0 0", share * 20);
      tidy(connection);
      Map<String, Double> beside =
          passage(
              figures,
              "all move, writers",
              batches,
              parts,
              service,
              "redate 1 " + size.writes(),
              0);
      writers(figures, alone, beside);
      return figures;
    }
  }

  private static Map<String, Double> said(Child service, String order) throws InterruptedException {
    Map<String, Double> answer = service.ask(order);
    System.out.println(order + ": " + answer);
    return answer;
  }

  private static double of(Map<String, Double> answer, String name) {
    return Objects.requireNonNull(answer.get(name), name);
  }

  private static void due(Figures figures, Map<String, Double> due) {
    due(figures, "due dates, million/s of one core", of(due, "due.nanos"));
    due(figures, "never paused, million/s of one core", of(due, "plain.nanos"));
  }

  private static void due(Figures figures, String name, double nanos) {
    figures.add(Figure.ratio(name, 1_000 / nanos, "the aim", 5, new Aim.AtLeast(1)));
  }

  private static Map<String, Double> passage(
      Figures figures,
      String name,
      Batches batches,
      BenchParts parts,
      Child service,
      String order,
      double seconds)
      throws IOException, InterruptedException {
    CpuTime before = parts.cpu();
    batches.forget();
    Map<String, Double> found = said(service, order);
    Histogram micros = batches.micros();
    double moved = of(found, "moved");
    System.out.printf(
        "%s: %.1f CPU-µs of all processes each moved%n",
        name, parts.cpu().microsEach(before, moved));
    figures.remark(
        "%s: %,.0f of %,.0f looked at in %,.0f batches"
            .formatted(name, moved, of(found, "seen"), (double) micros.getTotalCount()));
    if (seconds > 0) {
      figures.add(
          Figure.ratio(name + ", s", of(found, "seconds"), "the aim", seconds, new Aim.AtMost(1)));
    }
    batch(figures, name + ", batch p99, ms", micros.getValueAtPercentile(99), new Aim.None());
    batch(figures, name + ", longest batch, ms", micros.getMaxValue(), new Aim.AtMost(1));
    return found;
  }

  private static void batch(Figures figures, String name, long micros, Aim aim) {
    figures.add(Figure.ratio(name, micros / MICROS_PER_MILLI, "the aim", 100, aim));
  }

  private static void writers(
      Figures figures, Map<String, Double> alone, Map<String, Double> beside) {
    for (String which : new String[] {"write.p50", "write.p99", "write.max"}) {
      figures.add(
          Figure.added(
              which + ", ms, beside redating",
              of(beside, which) / MICROS_PER_MILLI,
              "alone",
              of(alone, which) / MICROS_PER_MILLI,
              new Aim.None()));
    }
  }

  private static void tidy(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("truncate outbox");
      statement.execute("vacuum (analyze) clock");
      statement.execute("vacuum (analyze) clock_fact");
      statement.execute("vacuum (analyze) stream");
      statement.execute("checkpoint");
    }
  }
}

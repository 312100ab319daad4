package io.taizhang.bench.workflow;

import io.taizhang.bench.issue.Heap;
import io.taizhang.bench.measure.Aim;
import io.taizhang.bench.measure.CpuTime;
import io.taizhang.bench.measure.Figure;
import io.taizhang.bench.measure.Figures;
import io.taizhang.bench.measure.Home;
import io.taizhang.bench.measure.Samples;
import io.taizhang.bench.packaged.Copies;
import io.taizhang.bench.packaged.Parts;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Registered, accepted, classified, referred, closed and fed back: a case of five stages, each with
 * its clock, by the issue service's own use cases in process, by Flowable and Camunda embedded, and
 * by bare statements that write the service's rows; all in turns on one PostgreSQL that waits for
 * the disk.
 */
public final class WorkflowBench {

  private static final int COUNTIES = 20;
  private static final long NOTICED_MILLIS = 1_500;
  private static final double MICROS_PER_MILLI = 1_000;
  private static final Map<String, Aim> AIMS =
      Map.of(
          Contestant.FLOWABLE, new Aim.AtLeast(10),
          Contestant.CAMUNDA, new Aim.AtLeast(7),
          Contestant.RAW, new Aim.AtLeast(0.5));

  /**
   * How much to do.
   *
   * @param workers how many lead cases at the same time, in turn
   * @param millis how long each of them works in a round
   * @param rounds counted, after one that warms up
   */
  public record Size(List<Integer> workers, int millis, int rounds) {
    public static final Size FULL = new Size(List.of(2, 8), 20_000, 3);
    public static final Size REDUCED = new Size(List.of(2, 8), 8_000, 1);
    public static final Size TINY = new Size(List.of(2), 400, 1);
  }

  private final Parts parts;
  private final Size size;
  private final List<Contestant> all = new ArrayList<>();
  private final Map<String, Double> led = new LinkedHashMap<>();

  private WorkflowBench(Parts parts, Size size) {
    this.parts = parts;
    this.size = size;
  }

  /** Starts the parts and the contestants, measures, and stops them. */
  public static Figures run(Home home, Size size) throws Exception {
    try (Parts parts = Parts.start(home)) {
      WorkflowBench bench = new WorkflowBench(parts, size);
      try {
        bench.start(home);
        return bench.figures(Samples.ofRounds(size.rounds(), bench::round));
      } finally {
        bench.all.forEach(Contestant::close);
      }
    }
  }

  /** The service's relay rests: what is written stays in the outbox, as with the others. */
  private void start(Home home) throws Exception {
    List<Callable<Contestant>> beside =
        List.of(
            () -> Contestant.ours(home, parts),
            () -> Contestant.flowable(home, parts),
            () -> Contestant.camunda(home, parts));
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Contestant> each : threads.invokeAll(beside)) {
        all.add(each.get());
      }
    }
    try (Copies copies = new Copies(superuser("issue"))) {
      new Heap(COUNTIES, 0).places(copies);
      copies.execute(
          "update relay set owner = uuidv7(), epoch = epoch + 1, lease_until = 'infinity'");
    }
    Thread.sleep(NOTICED_MILLIS);
    count(all.getFirst(), all.getFirst().process().ask("lead 1 1"));
    all.add(Contestant.raw(home, parts));
  }

  private void round(Samples round) throws Exception {
    for (int workers : size.workers()) {
      for (Contestant one : all) {
        execute("checkpoint");
        CpuTime process = one.process().cpu();
        CpuTime database = parts.databaseCpu();
        Map<String, Double> seen =
            one.process().ask("lead %d %d".formatted(workers, size.millis()));
        double cases = count(one, seen);
        String key = key(one.name(), workers);
        round.add(key + "rate", seen.getOrDefault("rate", 0.0));
        round.add(key + "cpu", one.process().cpu().microsEach(process, cases));
        round.add(key + "database", parts.databaseCpu().microsEach(database, cases));
      }
    }
  }

  private double count(Contestant one, Map<String, Double> seen) {
    double cases = seen.getOrDefault("cases", 0.0);
    led.merge(one.name(), cases, Double::sum);
    return cases;
  }

  private static String key(String name, int workers) {
    return name + ", " + workers + " workers, ";
  }

  private Figures figures(Samples samples) throws SQLException {
    Figures figures = new Figures();
    for (int workers : size.workers()) {
      String with = ", %d workers".formatted(workers);
      for (Contestant peer : all.subList(1, all.size())) {
        Aim aim = AIMS.getOrDefault(peer.name(), new Aim.None());
        figures.add(figure(samples, "cases/s" + with, "rate", peer, workers, 1, aim));
      }
      for (Contestant peer : all.subList(1, all.size())) {
        figures.add(figure(samples, "CPU-ms of the process a case" + with, "cpu", peer, workers));
        figures.add(
            figure(samples, "CPU-ms of PostgreSQL a case" + with, "database", peer, workers));
      }
    }
    checkEnds(figures);
    return figures;
  }

  private static Figure figure(
      Samples samples, String name, String key, Contestant peer, int workers) {
    return figure(samples, name, key, peer, workers, MICROS_PER_MILLI, new Aim.None());
  }

  private static Figure figure(
      Samples samples,
      String name,
      String key,
      Contestant peer,
      int workers,
      double unit,
      Aim aim) {
    return Figure.ratio(
        name,
        samples.median(key(Contestant.OURS, workers) + key) / unit,
        peer.name(),
        samples.median(key(peer.name(), workers) + key) / unit,
        aim);
  }

  /** Every case that was counted has come to its end and left its events. */
  private void checkEnds(Figures figures) throws SQLException {
    Map<String, Double> expected = new LinkedHashMap<>();
    all.forEach(
        one -> expected.merge(one.database(), led.getOrDefault(one.name(), 0.0), Double::sum));
    for (Contestant one : all.subList(0, all.size() - 1)) {
      long cases;
      double events;
      try (Connection connection = superuser(one.database());
          Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery(one.ended())) {
        row.next();
        cases = row.getLong(1);
        events = (double) row.getLong(2) / cases;
      }
      if (cases != expected.getOrDefault(one.database(), 0.0) || events != Math.rint(events)) {
        throw new IllegalStateException(
            "%s ended %d of %s cases with %s events each"
                .formatted(one.name(), cases, expected.get(one.database()), events));
      }
      figures.remark(
          "%s: %d cases came to their end, each left %.0f rows in the outbox."
              .formatted(one.name(), cases, events));
    }
  }

  private Connection superuser(String database) throws SQLException {
    return DriverManager.getConnection(parts.superuserUrl(database), "postgres", "");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = superuser("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}

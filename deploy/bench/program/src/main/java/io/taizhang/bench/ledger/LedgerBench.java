package io.taizhang.bench.ledger;

import io.taizhang.bench.measure.Aim;
import io.taizhang.bench.measure.CpuTime;
import io.taizhang.bench.measure.Figure;
import io.taizhang.bench.measure.Figures;
import io.taizhang.bench.measure.Home;
import io.taizhang.bench.packaged.Copies;
import io.taizhang.bench.packaged.PackagedService;
import io.taizhang.bench.packaged.Timetable;
import io.taizhang.bench.packaged.Warmth;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.HdrHistogram.Histogram;

/**
 * The packaged ledger service over a province's projects: single reads, filtered lists, the wall of
 * a county, and items accepted at a steady rate. The relay publishes what acceptance brings about.
 */
public final class LedgerBench {

  private static final int READERS = 10;
  private static final double MICROS_PER_MILLI = 1_000;
  private static final List<String> LISTS =
      List.of(
          "/api/v1/items?status=ACCEPTED",
          "/api/v1/items?department={department}&status=RECEIVED",
          "/api/v1/items?project={project}",
          "/api/v1/projects?region={county}&phase=PRELIMINARY",
          "/api/v1/projects?department={department}",
          "/api/v1/ledgers/tracking?region={county}");

  /**
   * How much to do.
   *
   * @param round so many of every kind of request are a round of those that warm up
   * @param most so many of every kind warm up at the most
   * @param each so many of every kind of request are counted
   */
  public record Size(int counties, int projects, int round, int most, int each) {
    public static final Size FULL = new Size(200, 100_000, 6_000, 60_000, 4_000);
    public static final Size TINY = new Size(20, 200, 40, 120, 40);
  }

  private final PackagedService ledger;
  private final Timetable timetable;
  private final Size size;
  private final Figures figures = new Figures();
  private final List<String> leaders = new ArrayList<>();
  private final List<String> clerks = new ArrayList<>();

  private LedgerBench(PackagedService ledger, Timetable timetable, Size size) {
    this.ledger = ledger;
    this.timetable = timetable;
    this.size = size;
  }

  /** Starts the parts, fills the ledger, measures, and stops them. */
  public static Figures run(Home home, Size size) throws Exception {
    try (PackagedService ledger = PackagedService.start(home, "ledger");
        Timetable timetable = new Timetable()) {
      Template template = Template.enter(ledger);
      try (Copies copies = new Copies(ledger.superuser())) {
        new Province(size.counties(), size.projects()).copy(copies, template);
      }
      return new LedgerBench(ledger, timetable, size).figures();
    }
  }

  private Figures figures() throws IOException, InterruptedException, ExecutionException {
    for (int county = 0; county < size.counties(); county++) {
      if (county < READERS) {
        leaders.add(ledger.token("leader@" + Province.county(county)));
      }
      clerks.add(
          ledger.token("clerk@" + Province.county(county) + "/" + Province.department(county)));
    }
    open("single reads", 200, 10, this::read);
    lists();
    wall();
    open("items accepted", 200, 25, this::accept);
    figures.remark(
        "%,d projects, %,d items; the wall of a county shows %,d projects."
            .formatted(
                size.projects(),
                size.projects() * Province.ITEMS_EACH,
                size.projects() / size.counties()));
    return figures;
  }

  /** Those that warm up are others than those that count, and what follows from them is done. */
  private void open(String name, int rate, double aim, Timetable.Requests requests)
      throws IOException, InterruptedException, ExecutionException {
    int warm = warmUp(2 * rate, requests);
    ledger.settle();
    CpuTime before = ledger.cpu();
    CpuTime databaseBefore = ledger.databaseCpu();
    Histogram micros = timetable.at(rate, size.each(), number -> requests.number(warm + number));
    figures.remark(
        "%s: %d a second after %,d, %.0f CPU-µs of the service and %.0f of the database each."
            .formatted(
                name,
                rate,
                warm,
                ledger.cpu().microsEach(before, size.each()),
                ledger.databaseCpu().microsEach(databaseBefore, size.each())));
    percentiles(name, micros, aim);
  }

  private int warmUp(int rate, Timetable.Requests requests)
      throws IOException, InterruptedException, ExecutionException {
    return new Warmth(ledger, size.round(), size.most())
        .reach(
            (first, count) -> timetable.at(rate, count, number -> requests.number(first + number)));
  }

  /** One list after the other, told apart in the remarks. */
  private void lists() throws IOException, InterruptedException, ExecutionException {
    int warm = warmUp(200, number -> list(LISTS.get(number % LISTS.size()), number));
    Histogram all = new Histogram(3);
    for (String list : LISTS) {
      CpuTime before = ledger.cpu();
      int count = size.each() / LISTS.size();
      Histogram micros = timetable.at(50, count, number -> list(list, warm + number));
      figures.remark(
          "%s: p50 %.1f ms, p99 %.1f ms, at most %.1f ms, %.0f CPU-µs of the service each."
              .formatted(
                  list,
                  micros.getValueAtPercentile(50) / MICROS_PER_MILLI,
                  micros.getValueAtPercentile(99) / MICROS_PER_MILLI,
                  micros.getMaxValue() / MICROS_PER_MILLI,
                  ledger.cpu().microsEach(before, count)));
      all.add(micros);
    }
    percentiles("filtered lists", all, 50);
  }

  private void wall() throws IOException, InterruptedException {
    int times = Math.max(10, size.each() / 40);
    timetable.oneByOne(times, this::wall);
    percentiles("the wall", timetable.oneByOne(times, this::wall), 150);
  }

  private void percentiles(String name, Histogram micros, double most) {
    millis(name + ", p50, ms", micros.getValueAtPercentile(50), most, new Aim.None());
    millis(name + ", p99, ms", micros.getValueAtPercentile(99), most, new Aim.AtMost(1));
  }

  private void millis(String name, long micros, double most, Aim aim) {
    figures.add(Figure.ratio(name, micros / MICROS_PER_MILLI, "the aim", most, aim));
  }

  private HttpRequest read(int number) {
    int project = project(number);
    String path =
        number % 2 == 0
            ? "/api/v1/projects/" + Province.project(project)
            : "/api/v1/items/"
                + Province.item(project * Province.ITEMS_EACH + number % Province.ITEMS_EACH);
    return asLeader(number, path).GET().build();
  }

  private HttpRequest list(String list, int number) {
    int county = number % READERS;
    String path =
        list.replace("{county}", Province.county(county))
            .replace("{department}", Province.department(county))
            .replace("{project}", Province.project(project(number)));
    return asLeader(number, path).GET().build();
  }

  private HttpRequest wall(int number) {
    return asLeader(number, "/api/v1/board").GET().build();
  }

  private HttpRequest.Builder asLeader(int number, String path) {
    return ledger.asked(leaders.get(number % READERS), path);
  }

  /** A project of the county whose leader asks. */
  private int project(int number) {
    int row = number / READERS * 7 % (size.projects() / size.counties());
    return row * size.counties() + number % READERS;
  }

  private HttpRequest accept(int number) {
    return ledger
        .asked(
            clerks.get(number % size.counties()),
            "/api/v1/items/%s/actions/accept"
                .formatted(Province.item(number * Province.ITEMS_EACH)))
        .header("If-Match", "\"0\"")
        .POST(BodyPublishers.noBody())
        .build();
  }
}

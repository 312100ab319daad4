package io.taizhang.bench.issue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.taizhang.bench.measure.Aim;
import io.taizhang.bench.measure.CpuTime;
import io.taizhang.bench.measure.Figure;
import io.taizhang.bench.measure.Figures;
import io.taizhang.bench.measure.Home;
import io.taizhang.bench.packaged.Copies;
import io.taizhang.bench.packaged.PackagedService;
import io.taizhang.bench.packaged.Warmth;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Registered, accepted, classified, referred, closed and searched for: six calls a life, through
 * the packaged gateway, at a million issues; then a spike, and whether it is forgotten.
 */
public final class IssueBench {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int COUNTIES = 20;
  private static final int CALLS = 6;
  private static final double MICROS_PER_MILLI = 1_000;
  private static final double NANOS = 1e9;
  private static final int TOO_MANY = 429;
  private static final int SERVER_ERROR = 500;

  /**
   * How much to do.
   *
   * @param issues that lie there already
   * @param round so many lives are a round of those that warm up
   * @param most so many lives warm up at the most
   * @param lives so many are counted
   * @param hands how many lives go on at once
   * @param crowd how many clients come at once in the spike
   * @param spikeSeconds how long they stay
   */
  public record Size(
      int issues, int round, int most, int lives, int hands, int crowd, int spikeSeconds) {
    public static final Size FULL = new Size(1_000_000, 1_000, 12_000, 3_000, 16, 500, 15);
    public static final Size TINY = new Size(2_000, 10, 30, 20, 4, 20, 1);
  }

  private final PackagedService service;
  private final Size size;
  private final List<Desk> desks = new ArrayList<>();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Figures figures = new Figures();

  private IssueBench(PackagedService service, Size size) {
    this.service = service;
    this.size = size;
  }

  /** Starts the parts, fills them, measures, and stops them. */
  public static Figures run(Home home, Size size) throws Exception {
    Heap heap = new Heap(COUNTIES, size.issues());
    try (PackagedService service = PackagedService.start(home, "issue")) {
      service.openDoor();
      IssueBench bench = new IssueBench(service, size);
      try (Copies copies = new Copies(service.superuser())) {
        heap.places(copies);
        for (int county = 0; county < COUNTIES; county++) {
          bench.desks.add(Desk.of(service, Heap.county(county)));
        }
        heap.grow(copies, bench.live(0, new Histogram(3)));
      }
      return bench.figures();
    }
  }

  private Figures figures() throws InterruptedException, ExecutionException, IOException {
    int warm = new Warmth(service, size.round(), size.most()).reach((_, count) -> lives(count));
    CpuTime before = service.cpu();
    CpuTime databaseBefore = service.databaseCpu();
    Seen seen = lives(size.lives());
    figures.add(
        Figure.ratio(
            "lives/s, %d at once".formatted(size.hands()),
            size.lives() / seen.seconds(),
            "the aim",
            100,
            new Aim.AtLeast(1)));
    millis("a call, p50, ms", seen.micros().getValueAtPercentile(50), new Aim.None());
    millis("a call, p95, ms", seen.micros().getValueAtPercentile(95), new Aim.AtMost(1));
    figures.remark(
        "After %,d lives one of %d calls costs %.1f CPU-ms of the service and %.1f of the database."
            .formatted(
                warm,
                CALLS,
                service.cpu().microsEach(before, size.lives()) / MICROS_PER_MILLI,
                service.databaseCpu().microsEach(databaseBefore, size.lives()) / MICROS_PER_MILLI));
    spike();
    return figures;
  }

  private void millis(String name, long micros, Aim aim) {
    figures.add(Figure.ratio(name, micros / MICROS_PER_MILLI, "the aim", 300, aim));
  }

  private record Seen(Histogram micros, double seconds) {}

  private Seen lives(int count) throws InterruptedException, ExecutionException {
    Histogram micros = new ConcurrentHistogram(3);
    AtomicInteger next = new AtomicInteger();
    long begin = System.nanoTime();
    all(
        size.hands(),
        () -> {
          for (int number = next.getAndIncrement();
              number < count;
              number = next.getAndIncrement()) {
            live(number, micros);
          }
        });
    return new Seen(micros, (System.nanoTime() - begin) / NANOS);
  }

  /** One life; the issue's id. */
  private String live(int number, Histogram micros) throws IOException, InterruptedException {
    Desk desk = desks.get(number % desks.size());
    JsonNode issue = call(desk.register(number), micros);
    issue = issue.has("issue") ? issue.path("issue") : issue;
    issue = call(desk.accept(issue), micros);
    issue = call(desk.classify(issue), micros);
    issue = call(desk.refer(issue), micros);
    issue = call(desk.close(issue), micros);
    call(desk.search(), micros);
    return issue.path("id").asText();
  }

  private JsonNode call(HttpRequest request, Histogram micros)
      throws IOException, InterruptedException {
    long begin = System.nanoTime();
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    micros.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - begin));
    if (answer.statusCode() >= 300) {
      throw new IOException(
          request.uri() + " answered " + answer.statusCode() + ": " + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  /**
   * All register and search as fast as they can; then a search is timed until it is quick again.
   */
  private void spike() throws InterruptedException, ExecutionException {
    ConcurrentMap<Integer, Integer> statuses = new ConcurrentHashMap<>();
    AtomicInteger next = new AtomicInteger();
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(size.spikeSeconds());
    all(
        size.crowd(),
        () -> {
          while (System.nanoTime() < until) {
            int number = next.getAndIncrement();
            Desk desk = desks.get(number % desks.size());
            statuses.merge(
                status(number % 2 == 0 ? desk.register(number) : desk.search()), 1, Integer::sum);
          }
        });
    double recovered = recovery();
    int failed =
        statuses.entrySet().stream()
            .filter(each -> each.getKey() >= SERVER_ERROR || each.getKey() == 0)
            .mapToInt(Map.Entry::getValue)
            .sum();
    figures.add(
        Figure.added("spike, 5xx and broken, + 1", failed + 1, "none", 1, new Aim.AtMost(0)));
    figures.add(
        Figure.ratio("spike, recovered after, s", recovered, "the aim", 30, new Aim.AtMost(1)));
    figures.remark(
        "Spike: %d clients for %d s, answers by status %s, of them %d refused as too many."
            .formatted(
                size.crowd(), size.spikeSeconds(), statuses, statuses.getOrDefault(TOO_MANY, 0)));
  }

  private int status(HttpRequest request) throws InterruptedException {
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException broken) {
      return 0;
    }
  }

  /** Seconds until ten searches in a row take less than 300 ms each. */
  private double recovery() throws InterruptedException {
    long begin = System.nanoTime();
    int quick = 0;
    while (quick < 10 && System.nanoTime() - begin < TimeUnit.MINUTES.toNanos(2)) {
      long sent = System.nanoTime();
      int status = status(desks.getFirst().search());
      boolean fine = status < 300 && System.nanoTime() - sent < TimeUnit.MILLISECONDS.toNanos(300);
      quick = fine ? quick + 1 : 0;
    }
    return (System.nanoTime() - begin) / NANOS;
  }

  private interface Work {
    void go() throws Exception;
  }

  private static void all(int hands, Work work) throws InterruptedException, ExecutionException {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> started = new ArrayList<>();
      for (int hand = 0; hand < hands; hand++) {
        started.add(
            threads.submit(
                () -> {
                  work.go();
                  return null;
                }));
      }
      for (Future<?> each : started) {
        each.get();
      }
    }
  }
}

package io.taizhang.bench.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.taizhang.bench.measure.Aim;
import io.taizhang.bench.measure.CpuTime;
import io.taizhang.bench.measure.Figure;
import io.taizhang.bench.measure.Figures;
import io.taizhang.bench.measure.Home;
import io.taizhang.bench.packaged.PackagedService;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A list of projects handed in, tried and merged, then handed in again, when every row is found in
 * the ledger. The relay publishes meanwhile what merging brings about.
 */
public final class ImportBench {

  private static final String JSON = "application/json";
  private static final String REGION = "350500";
  private static final double MEBIBYTE = 1024.0 * 1024;
  private static final double NANOS = 1e9;
  private static final double MICROS = 1e6;
  private static final double MOST_SECONDS = 60;
  private static final double HEAP_MEBIBYTES = 512;
  private static final Set<String> WORKING = Set.of("CHECKING", "ASSERTING", "MERGING");

  /**
   * How much to do.
   *
   * @param rows of the list
   */
  public record Size(int rows) {
    /** {@code -Dbench.rows} says how many instead, on a machine that others use meanwhile. */
    public static final Size FULL = new Size(Integer.getInteger("bench.rows", 50_000));

    public static final Size TINY = new Size(500);
  }

  private final PackagedService ledger;
  private final String token;
  private double heap;

  private ImportBench(PackagedService ledger, String token) {
    this.ledger = ledger;
    this.token = token;
  }

  /** Starts the parts, measures, and stops them. */
  public static Figures run(Home home, Size size) throws Exception {
    try (PackagedService ledger = PackagedService.start(home, "ledger")) {
      found(ledger, ledger.token("admin"));
      return new ImportBench(ledger, ledger.token("leader@" + REGION)).figures(size);
    }
  }

  private static void found(PackagedService ledger, String admin)
      throws IOException, InterruptedException {
    for (List<String> row :
        List.of(List.of("350000", "福建省", "100000"), List.of(REGION, "泉州市", "350000"))) {
      ledger.post(
          admin,
          "/api/v1/regions",
          JSON,
          "",
          "{\"code\":\"%s\",\"name\":\"%s\",\"parentCode\":\"%s\",\"kind\":\"ADMINISTRATIVE\"}"
              .formatted(row.toArray())
              .getBytes(UTF_8));
    }
    ledger.post(
        admin,
        "/api/v1/departments",
        JSON,
        "",
        "{\"code\":\"350500-DRC\",\"name\":\"发展和改革局\",\"regionCode\":\"350500\"}".getBytes(UTF_8));
  }

  private Figures figures(Size size) throws IOException, InterruptedException {
    byte[] list = list(size.rows());
    CpuTime atBegin = ledger.cpu();
    CpuTime databaseAtBegin = ledger.databaseCpu();
    long begin = System.nanoTime();
    JsonNode handed =
        ledger.post(token, "/api/v1/imports?kind=PROJECTS&format=CSV", "text/csv", "", list);
    long read = System.nanoTime();
    JsonNode tried = done(handed);
    long checked = System.nanoTime();
    CpuTime atChecked = ledger.cpu();
    JsonNode merged = done(step(tried, "merge"));
    long end = System.nanoTime();
    CpuTime atEnd = ledger.cpu();
    CpuTime databaseAtEnd = ledger.databaseCpu();
    require(merged, "createdRows", size.rows());
    long again = System.nanoTime();
    JsonNode same =
        done(ledger.post(token, "/api/v1/imports?kind=PROJECTS&format=CSV", "text/csv", "", list));
    long found = System.nanoTime();
    require(same, "sameRows", size.rows());

    Figures figures = new Figures();
    figures.add(seconds("read, s", begin, read, new Aim.None()));
    figures.add(seconds("checked, s", read, checked, new Aim.None()));
    figures.add(seconds("merged, s", checked, end, new Aim.None()));
    figures.add(seconds("in all, s", begin, end, new Aim.AtMost(1)));
    figures.add(seconds("read and checked again, all there, s", again, found, new Aim.None()));
    figures.add(
        micros("read and checked, CPU-µs of the service per row", atBegin, atChecked, size));
    figures.add(micros("merged, CPU-µs of the service per row", atChecked, atEnd, size));
    figures.add(
        micros("in all, CPU-µs of the database per row", databaseAtBegin, databaseAtEnd, size));
    figures.add(
        Figure.ratio(
            "heap in use at most, MiB", heap / MEBIBYTE, "-Xmx", HEAP_MEBIBYTES, new Aim.None()));
    figures.remark("%,d rows, %,d bytes of csv.".formatted(size.rows(), list.length));
    return figures;
  }

  private static Figure seconds(String name, long from, long to, Aim aim) {
    return Figure.ratio(name, (to - from) / NANOS, "the aim", MOST_SECONDS, aim);
  }

  private static Figure micros(String name, CpuTime from, CpuTime to, Size size) {
    return Figure.ratio(
        name,
        to.microsEach(from, size.rows()),
        "one core, the aim",
        MOST_SECONDS * MICROS / size.rows(),
        new Aim.None());
  }

  private static void require(JsonNode view, String count, int wanted) {
    if (view.path(count).asInt() != wanted) {
      throw new IllegalStateException("%s is not %d: %s".formatted(count, wanted, view));
    }
  }

  private JsonNode step(JsonNode view, String verb) throws IOException, InterruptedException {
    return ledger.post(
        token,
        "/api/v1/imports/" + view.path("id").asText() + "/actions/" + verb,
        JSON,
        '"' + view.path("version").asText() + '"',
        new byte[0]);
  }

  private JsonNode done(JsonNode begun) throws IOException, InterruptedException {
    JsonNode view = begun;
    while (WORKING.contains(view.path("state").asText())) {
      Thread.sleep(100);
      heap = Math.max(heap, ledger.heap());
      view = ledger.get(token, "/api/v1/imports/" + view.path("id").asText());
    }
    return view;
  }

  private static byte[] list(int rows) {
    String header =
        "项目代码,项目名称,建设性质,建设规模,建设地点,业主单位,统一社会信用代码,总投资（万元）," + "年度计划投资（万元）,阶段,计划开工,责任单位代码\r\n";
    return IntStream.range(0, rows)
        .mapToObj(
            n ->
                "2609-350500-04-%02d-%06d,重点项目 %d（虚构）,新建,示例规模 %d 平方米（虚构）,示例地点（虚构）,"
                        .formatted(n / 500_000 + 1, n, n, n)
                    + "示例建设公司（虚构）,91350100M000100Y43,%d.5,%d,前期,2026-12-01,350500-DRC"
                        .formatted(1_000 + n % 9_000, n % 900))
        .collect(Collectors.joining("\r\n", header, "\r\n"))
        .getBytes(UTF_8);
  }
}

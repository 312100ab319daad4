package io.taizhang.ledger.imports;

import static io.taizhang.ledger.fixture.County.as;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.Tokens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Lists as offices make them, and what people do with them. */
final class Lists {

  static final String PATH = "/api/v1/imports";
  static final String XLSX = ImportFormat.XLSX.mediaType();
  private static final Set<String> WORKING = Set.of("CHECKING", "ASSERTING", "MERGING");

  private static final RestAssuredConfig AS_IT_IS =
      RestAssuredConfig.config()
          .encoderConfig(
              EncoderConfig.encoderConfig()
                  .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                  .encodeContentTypeAs("text/csv", ContentType.BINARY)
                  .encodeContentTypeAs(XLSX, ContentType.BINARY));

  private Lists() {}

  /** A row of a list of projects, with these cells otherwise. */
  static Map<String, String> project(String park, String name, String... changes) {
    Map<String, String> row = new LinkedHashMap<>();
    ProjectRows.FORM.columns().forEach(column -> row.put(column.header(), column.sample()));
    row.put("项目名称", name);
    row.put("责任单位代码", park + "-HOUSING");
    row.put("区划代码", park);
    for (int at = 0; at < changes.length; at += 2) {
      row.put(changes[at], changes[at + 1]);
    }
    return row;
  }

  @SafeVarargs
  static byte[] csv(Map<String, String>... rows) {
    return csv(List.of(rows)).getBytes(StandardCharsets.UTF_8);
  }

  static String csv(List<Map<String, String>> rows) {
    return Stream.concat(
            Stream.of(line(rows.getFirst().keySet().stream())),
            rows.stream().map(row -> line(row.values().stream())))
        .collect(Collectors.joining("\r\n"));
  }

  private static String line(Stream<String> cells) {
    return cells
        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
        .collect(Collectors.joining(","));
  }

  /** A workbook with the texts of these rows. */
  static byte[] xlsx(List<List<Object>> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("清单");
      for (int row = 0; row < rows.size(); row++) {
        for (int at = 0; at < rows.get(row).size(); at++) {
          put(sheet, row, at, rows.get(row).get(at));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void put(Worksheet sheet, int row, int at, Object cell) {
    switch (cell) {
      case String text when text.startsWith("=") -> sheet.formula(row, at, text.substring(1));
      case String text -> sheet.value(row, at, text);
      case Number number -> sheet.value(row, at, number);
      default -> throw new IllegalArgumentException("no cell: " + cell);
    }
  }

  /** A zip of these names and contents. */
  static byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static ValidatableResponse handIn(Tokens who, String kind, byte[] csv) {
    return handIn(who, kind, "CSV", "text/csv", csv);
  }

  static ValidatableResponse handIn(
      Tokens who, String kind, String format, String type, byte[] file) {
    return as(who)
        .config(AS_IT_IS)
        .contentType(type)
        .body(file)
        .post(PATH + "?kind=" + kind + "&format=" + format)
        .then();
  }

  /** The import once the worker has done with it. */
  static JsonPath done(Tokens who, String id) {
    return Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(50))
        .until(() -> get(who, id), seen -> !WORKING.contains(seen.getString("state")));
  }

  /** Hands a list in and waits for the dry run. */
  static JsonPath tried(Tokens who, String kind, byte[] csv) {
    return done(who, handIn(who, kind, csv).statusCode(201).extract().path("id"));
  }

  /** Takes a step and waits until it is done. */
  static JsonPath step(Tokens who, String id, String verb) {
    act(who, id, verb).statusCode(200);
    return done(who, id);
  }

  static ValidatableResponse act(Tokens who, String id, String verb) {
    return as(who)
        .header("If-Match", "\"" + get(who, id).getLong("version") + "\"")
        .post(PATH + "/{id}/actions/" + verb, id)
        .then();
  }

  static JsonPath get(Tokens who, String id) {
    return as(who).get(PATH + "/{id}", id).then().statusCode(200).extract().jsonPath();
  }

  /** What is told of the rows that are wrong, row number first. */
  static List<String> faults(Tokens who, String id) {
    JsonPath rows =
        as(who)
            .get(PATH + "/{id}/rows?faulty=true&limit=100", id)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    return rows.<Map<String, Object>>getList("items").stream()
        .map(row -> row.get("row") + " " + String.join("；", strings(row.get("reasons"))))
        .toList();
  }

  private static List<String> strings(Object list) {
    return Arrays.stream(((List<?>) list).toArray()).map(String::valueOf).toList();
  }
}

package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** A ledger's sheet (xlsx) as it comes through the door: its words, cell by cell, row by row. */
final class Sheet {
  private static final Pattern ROW = Pattern.compile("<row .*?</row>", Pattern.DOTALL);
  private static final Pattern CELL = Pattern.compile("<t[^>]*>(.*?)</t>", Pattern.DOTALL);

  private final String disposition;
  private final List<List<String>> rows;

  private Sheet(String disposition, String xml) {
    this.disposition = disposition;
    this.rows =
        ROW.matcher(xml)
            .results()
            .map(row -> CELL.matcher(row.group()).results().map(Sheet::word).toList())
            .toList();
  }

  /** Somebody downloads it. */
  static Sheet of(County county, String who, String target) {
    Door door = county.door();
    HttpRequest request =
        HttpRequest.newBuilder(door.at(target))
            .header("Authorization", "Bearer " + door.token(who))
            .build();
    try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).isEqualTo(200);
      return new Sheet(
          answer.headers().firstValue("Content-Disposition").orElse(""), xml(answer.body()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** The name under which it is kept. */
  String disposition() {
    return disposition;
  }

  /** The words of each row; numbers and empty cells are left out. */
  List<List<String>> rows() {
    return rows;
  }

  private static String word(MatchResult cell) {
    return cell.group(1);
  }

  /** Found through the directory at the end, as spreadsheet programs do. */
  private static String xml(byte[] file) throws IOException {
    Path kept = Files.createTempFile("sheet", ".xlsx");
    try {
      Files.write(kept, file);
      try (ZipFile zip = new ZipFile(kept.toFile())) {
        byte[] xml = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
        return new String(xml, StandardCharsets.UTF_8);
      }
    } finally {
      Files.delete(kept);
    }
  }
}

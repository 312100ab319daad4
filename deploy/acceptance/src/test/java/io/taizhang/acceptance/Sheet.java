package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A ledger's sheet (xlsx) as it comes through the door: its words, cell by cell, row by row. */
final class Sheet {
  private final String disposition;
  private final List<List<String>> rows;

  private Sheet(String disposition, Document sheet) {
    this.disposition = disposition;
    this.rows = elements(sheet.getDocumentElement(), "row").map(Sheet::words).toList();
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

  private static List<String> words(Element row) {
    return elements(row, "t").map(Element::getTextContent).toList();
  }

  private static Stream<Element> elements(Element within, String name) {
    NodeList found = within.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
  }

  /** Found through the directory at the end, as spreadsheet programs do. */
  private static Document xml(byte[] file) throws IOException {
    Path kept = Files.createTempFile("sheet", ".xlsx");
    try {
      Files.write(kept, file);
      try (ZipFile zip = new ZipFile(kept.toFile())) {
        return DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")));
      }
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("no sheet", e);
    } finally {
      Files.delete(kept);
    }
  }
}

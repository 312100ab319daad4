package io.taizhang.acceptance.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.acceptance.Acceptance;
import io.taizhang.acceptance.County;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bytes on which two readers of HTTP may disagree where a request ends, through the door to a real
 * service, each with a registration hidden behind or inside. Source: RFC 9112, 6.3, 7.1 and 11.2.
 */
@Acceptance
class SmugglingTest {

  private static final String HIDDEN_BODY =
      "{\"code\":\"350699\",\"name\":\"x\",\"kind\":\"ADMINISTRATIVE\",\"parentCode\":\"350000\"}";

  private final County county;
  private final RawConnection door;
  private final Databases databases;

  SmugglingTest(County county) {
    this.county = county;
    this.door = new RawConnection(county.door().at("/"));
    this.databases = new Databases(county.databases());
  }

  @AfterAll
  void done() {
    databases.close();
  }

  static Stream<Arguments> framings() {
    return Stream.of(
        framed("two lengths", "Content-Length: 0", "Content-Length: 3"),
        framed("two lengths in one", "Content-Length: 0, 3"),
        framed("a length with a sign", "Content-Length: +3"),
        framed("a length in hexadecimal", "Content-Length: 0x3"),
        framed("a length beyond all numbers", "Content-Length: 99999999999999999999999"),
        framed("a space before the colon", "Content-Length : 3"),
        framed("a coding like chunks", "Transfer-Encoding: xchunked"),
        framed("a control before chunks", "Transfer-Encoding: \u000bchunked"),
        framed("a bare line feed", "X-A: b\nTransfer-Encoding: chunked", "Content-Length: 3"),
        framed("a NUL in a name", "Transfer\0-Encoding: chunked", "Content-Length: 3"));
  }

  private static Arguments framed(String name, String... headers) {
    return Arguments.of(name, String.join("\r\n", headers));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("framings")
  void a_body_of_which_none_can_say_where_it_ends_is_refused(String name, String headers) {
    nothingChanges(
        name,
        request(headers) + "0\r\n\r\n" + hidden(),
        answers -> assertThat(answers).containsExactly(400));
  }

  static Stream<Arguments> bothWays() {
    return Stream.of(
        framed("a length and chunks", "Content-Length: 4", "Transfer-Encoding: chunked"),
        framed("chunks and a length", "Transfer-Encoding: chunked", "Content-Length: 4"),
        framed("a tab before chunks", "Transfer-Encoding:\tchunked", "Content-Length: 4"),
        framed("chunks said twice", "Transfer-Encoding: chunked", "Transfer-Encoding: chunked"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bothWays")
  void chunks_count_and_what_a_length_would_let_out_stays_inside(String name, String headers) {
    String inside = hidden();
    String chunk = Integer.toHexString(inside.length()) + "\r\n" + inside + "\r\n0\r\n\r\n";

    nothingChanges(
        name, request(headers) + chunk, answers -> assertThat(answers).containsExactly(400));
  }

  @Test
  void a_folded_line_is_a_part_of_the_header_before_it() {
    String folded = "X-Folded: a\r\n Transfer-Encoding: chunked\r\nContent-Length: 2";

    nothingChanges(
        "folded", request(folded) + "{}", answers -> assertThat(answers).containsExactly(422));
  }

  static Stream<Arguments> chunks() {
    return Stream.of(
        Arguments.of("a chunk longer than it says", "1\r\n{}\r\n0\r\n\r\n"),
        Arguments.of("a chunk with a sign", "-1\r\n{}\r\n0\r\n\r\n"),
        Arguments.of("a chunk of no number", "zz\r\n{}\r\n0\r\n\r\n"),
        Arguments.of("a chunk beyond all numbers", "fffffffffffffffff\r\n{}\r\n0\r\n\r\n"),
        Arguments.of("chunks that end too soon", "20\r\n{\"code\""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("chunks")
  void broken_chunks_are_no_body(String name, String body) {
    nothingChanges(
        name,
        request("Transfer-Encoding: chunked") + body,
        answers -> assertThat(answers).hasSizeLessThan(2).isSubsetOf(400));
  }

  @Test
  void one_request_after_another_is_read_as_it_is_meant() {
    String empty = request("Content-Length: 2") + "{}";

    assertThat(door.send(empty + empty).statuses()).containsExactly(422, 422);
  }

  private void nothingChanges(String name, String bytes, Consumer<List<Integer>> expected) {
    Map<String, String> before = databases.state();

    RawConnection.Answers answers = door.send(bytes);

    expected.accept(answers.statuses());
    assertThat(Databases.changed(before, databases.state())).as(name).isEmpty();
  }

  private String hidden() {
    return request("Content-Length: " + HIDDEN_BODY.length()) + HIDDEN_BODY;
  }

  private String request(String headers) {
    return """
        POST /api/v1/regions HTTP/1.1\r
        Host: door.test\r
        Authorization: Bearer %s\r
        Content-Type: application/json\r
        %s\r
        \r
        """
        .formatted(county.door().token("admin"), headers);
  }
}

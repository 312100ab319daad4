package io.taizhang.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.gateway.fixture.RawCaller.Answer;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyLimitTest {

  private static final int LIMIT = OpenGateway.LARGEST_BODY;
  private static final int CHUNK = 16 * 1024;

  private static OpenGateway gateway;

  @BeforeAll
  static void open() throws Exception {
    gateway = OpenGateway.withKeys();
  }

  @AfterAll
  static void close() {
    gateway.close();
  }

  @Test
  void a_body_of_the_largest_size_arrives_whole() throws Exception {
    assertThat(plain("/api/v1/projects", LIMIT).json().getInteger("body")).isEqualTo(LIMIT);
  }

  @Test
  void a_chunked_body_of_the_largest_size_arrives_whole() throws Exception {
    assertThat(chunked("/api/v1/projects", LIMIT).json().getInteger("body")).isEqualTo(LIMIT);
  }

  @Test
  void one_byte_more_is_refused_before_a_service_hears_of_it() throws Exception {
    tooLarge(plain("/api/v1/projects/too-large", LIMIT + 1));

    assertThat(gateway.ledger.seen()).doesNotContain("POST /api/v1/projects/too-large");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, CHUNK, LIMIT})
  void one_byte_more_in_chunks_is_refused(int excess) throws Exception {
    tooLarge(chunked("/api/v1/projects", LIMIT + excess));
  }

  @Test
  void a_caller_that_waits_for_the_go_ahead_gets_it() throws Exception {
    Answer answer =
        gateway
            .caller()
            .send(
                "POST",
                "/api/v1/projects",
                "abc",
                gateway.bearer(),
                "Expect: 100-continue",
                "Content-Length: 3");

    assertThat(answer.status()).isEqualTo(100);
  }

  @Test
  void a_caller_that_announces_too_much_is_told_instead_of_the_go_ahead() throws Exception {
    tooLarge(
        gateway
            .caller()
            .send(
                "POST",
                "/api/v1/projects",
                "",
                gateway.bearer(),
                "Expect: 100-continue",
                "Content-Length: " + (LIMIT + 1)));
  }

  @Test
  void where_files_are_handed_in_a_body_may_be_larger_and_no_larger() throws Exception {
    int file = OpenGateway.LARGEST_FILE;

    assertThat(plain("/api/v1/items?kind=A", file).json().getInteger("body")).isEqualTo(file);
    tooLarge(plain("/api/v1/items?kind=A", file + 1));
    tooLarge(chunked("/api/v1/items", file + 1));
    tooLarge(plain("/api/v1/projects/items", LIMIT + 1));
  }

  private static Answer plain(String target, int size) throws IOException {
    return gateway
        .caller()
        .send("POST", target, "x".repeat(size), gateway.bearer(), "Content-Length: " + size);
  }

  private static Answer chunked(String target, int size) throws IOException {
    var body = new StringBuilder();
    for (int left = size; left > 0; left -= CHUNK) {
      int length = Math.min(left, CHUNK);
      body.append(Integer.toHexString(length)).append("\r\n").append("x".repeat(length));
      body.append("\r\n");
    }
    return gateway
        .caller()
        .send("POST", target, body + "0\r\n\r\n", gateway.bearer(), "Transfer-Encoding: chunked");
  }

  private static void tooLarge(Answer answer) {
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
    assertThat(answer.json().getString("code")).isEqualTo("payload-too-large");
  }
}

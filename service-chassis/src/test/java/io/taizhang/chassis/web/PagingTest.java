package io.taizhang.chassis.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.chassis.sample.Note;
import io.taizhang.chassis.sample.Notes;
import io.taizhang.chassis.security.Role;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class PagingTest {

  @Inject Notes notes;

  @ParameterizedTest
  @CsvSource({"0,5,1", "1,5,1", "5,5,1", "6,5,2", "10,5,2", "23,5,5", "3,1,3"})
  void pages_neither_skip_nor_repeat(int rows, int limit, int pages) {
    String author = "pages-" + rows + "-" + limit;
    write(author, rows);

    List<List<String>> seen = allPages(author, limit);

    assertThat(seen).hasSize(pages);
    assertThat(seen.stream().flatMap(List::stream).toList())
        .isEqualTo(IntStream.range(0, rows).mapToObj(String::valueOf).toList());
  }

  @Test
  void a_row_that_arrives_between_two_pages_moves_no_other() {
    write("growing", 4);
    Response first = list().queryParam("author", "growing").queryParam("limit", 2).get("/notes");
    write("growing", 1);
    Response second =
        list()
            .queryParam("author", "growing")
            .queryParam("limit", 2)
            .queryParam("cursor", first.jsonPath().getString("nextCursor"))
            .get("/notes");
    assertThat(second.jsonPath().getList("items")).isEqualTo(List.of("2", "3"));
  }

  @Test
  void without_a_limit_a_page_has_twenty_rows() {
    write("plenty", 21);
    Response page = list().queryParam("author", "plenty").get("/notes");
    assertThat(page.jsonPath().getList("items")).hasSize(20);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 101, Integer.MAX_VALUE})
  void a_limit_outside_one_to_a_hundred_is_refused(int limit) {
    refused(list().queryParam("limit", limit).get("/notes"), "/limit");
    assertThatThrownBy(PageRequest.first(limit)::fetch).isInstanceOf(HttpProblem.class);
  }

  @Test
  void a_limit_that_is_no_number_is_a_problem_too() {
    refused(list().queryParam("limit", "many").get("/notes"), "/limit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%%%", "AAAA", "bm90LWFuLWlk", "wyg", "é"})
  void a_cursor_that_no_page_gave_is_refused(String cursor) {
    refused(list().queryParam("cursor", cursor).get("/notes"), "/cursor");
  }

  @Test
  void a_text_cursor_holds_no_control_characters() {
    assertThat(List.of("a\0b", "a\nb"))
        .allSatisfy(
            key -> {
              PageRequest page = new PageRequest(1, base64(key.getBytes(StandardCharsets.UTF_8)));
              assertThatThrownBy(page::after).isInstanceOf(HttpProblem.class);
            });
  }

  @Test
  void a_text_cursor_is_utf_8() {
    PageRequest page = new PageRequest(1, base64(new byte[] {(byte) 0xc3, 0x28}));
    assertThatThrownBy(page::after).isInstanceOf(HttpProblem.class);
    assertThat(new PageRequest(1, Cursor.encode("晋江|2")).after()).contains("晋江|2");
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().encodeToString(bytes);
  }

  private void write(String author, int rows) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                IntStream.range(0, rows)
                    .forEach(i -> notes.persist(new Note(Ids.next(), author, "" + i))));
  }

  private static List<List<String>> allPages(String author, int limit) {
    List<List<String>> pages = new ArrayList<>();
    String cursor = null;
    do {
      RequestSpecification request = list().queryParam("author", author).queryParam("limit", limit);
      if (cursor != null) {
        request.queryParam("cursor", cursor);
      }
      Response page = request.get("/notes");
      assertThat(page.statusCode()).isEqualTo(200);
      pages.add(page.jsonPath().getList("items"));
      cursor = page.jsonPath().getString("nextCursor");
    } while (cursor != null);
    return pages;
  }

  private static RequestSpecification list() {
    return given().header("Authorization", "Bearer " + Tokens.of(Role.CLERK).jwt());
  }

  private static void refused(Response answer, String pointer) {
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.jsonPath().getList("errors.pointer")).isEqualTo(List.of(pointer));
  }
}

package io.taizhang.chassis.web.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.chassis.sample.NoteBoard;
import io.taizhang.chassis.sample.Notes;
import io.taizhang.chassis.sample.Rows;
import io.taizhang.chassis.security.Role;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class IdempotencyTest {

  private static final Tokens CLERK = Tokens.of(Role.CLERK);

  @Inject Notes notes;
  @Inject DataSource dataSource;

  private final String key = UUID.randomUUID().toString();

  @Test
  void the_second_of_two_is_answered_as_the_first_and_does_nothing() {
    Response first = pin(CLERK, key, "twice", "一");
    Response second = pin(CLERK, key, "twice", "一");
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(first.header("Idempotency-Replayed")).isNull();
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.contentType()).isEqualTo(first.contentType());
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo("\"0\"");
    assertThat(bodies("twice")).containsExactly("一");
  }

  @Test
  void an_action_sent_again_is_answered_as_before_though_its_version_has_passed() {
    String path = pin(CLERK, key, "again", "一").header("Location") + "/actions/rewrite";
    Response first = rewrite(path, "\"0\"", "二");
    Response second = rewrite(path, "\"0\"", "二");
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("ETag")).isEqualTo("\"1\"");
    assertThat(rewrite(path, "\"1\"", "二").header("Idempotency-Replayed")).isEqualTo("true");
  }

  @Test
  void without_a_key_twice_is_twice() {
    for (int i = 0; i < 2; i++) {
      assertThat(as(CLERK).body(note("free", "一")).post("/board").statusCode()).isEqualTo(201);
    }
    assertThat(bodies("free")).hasSize(2);
  }

  @Test
  void another_body_under_the_same_key_is_422() {
    pin(CLERK, key, "other", "一");
    problem(pin(CLERK, key, "other", "二"), 422, "key-reused");
    assertThat(bodies("other")).containsExactly("一");
  }

  @Test
  void the_order_of_fields_and_the_spaces_between_them_do_not_matter() {
    String spaced = "{ \"body\" : \"一\",\n \"author\" : \"keyed spaced\" }";
    Response first = keyed(CLERK, key).body(note("spaced", "一")).post("/board");
    Response second = keyed(CLERK, key).body(spaced).post("/board");
    assertThat(second.asString()).isEqualTo(first.asString());
  }

  @Test
  void the_same_key_of_another_caller_or_on_another_path_is_another_key() {
    String path = pin(CLERK, key, "mine", "一").header("Location") + "/actions/rewrite";
    Response other = pin(CLERK.region("350521"), key, "mine", "一");
    assertThat(other.statusCode()).isEqualTo(201);
    assertThat(other.header("Idempotency-Replayed")).isNull();
    assertThat(bodies("mine")).hasSize(2);
    assertThat(rewrite(path, "\"0\"", "三").header("Idempotency-Replayed")).isNull();
  }

  @Test
  void who_may_not_do_it_is_not_shown_what_was_answered() {
    pin(CLERK, key, "closed", "一");
    problem(pin(Tokens.of(Role.LEADER), key, "closed", "一"), 403, "forbidden");
    problem(pin(CLERK.expired(), key, "closed", "一"), 401, "unauthenticated");
  }

  @Test
  void a_refused_request_may_be_tried_again_under_its_key() {
    problem(pin(CLERK, key, "refused", " "), 422, "invalid");
    problem(pin(CLERK, key, "refused", "deadlock"), 503, "unavailable");
    assertThat(pin(CLERK, key, "refused", "一").statusCode()).isEqualTo(201);
    assertThat(bodies("refused")).containsExactly("一");
  }

  static List<String> unreadable() {
    return List.of("", " ", "a b", "é", "x".repeat(256));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void a_key_is_one_to_255_visible_characters(String unreadable) {
    problem(pin(CLERK, unreadable, "keys", "一"), 400, "malformed-request");
    assertThat(pin(CLERK, "x".repeat(255 - key.length()) + key, "keys-255", "一").statusCode())
        .isEqualTo(201);
  }

  @Test
  void a_key_is_forgotten_after_24_hours_and_its_row_removed() throws SQLException {
    Rows rows = new Rows(dataSource);
    pin(CLERK, key, "yesterday", "一");
    String old = UUID.randomUUID().toString();
    pin(CLERK, old, "yesterday", "二");
    assertThat(
            rows.write(
                "update idempotency set stored_at = now() - interval '25 hours' where key in (?, ?)",
                key,
                old))
        .isEqualTo(2);
    Response again = pin(CLERK, key, "yesterday", "三");
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.header("Idempotency-Replayed")).isNull();
    assertThat(rows.read("select key from idempotency where key in (?, ?)", key, old))
        .containsExactly(key);
  }

  @Test
  void while_the_first_is_at_work_the_second_is_told_so() {
    CompletableFuture<Response> first =
        CompletableFuture.supplyAsync(() -> pin(CLERK, key, "slow", "slow"));
    NoteBoard.SLOW.awaitArrival();
    Response second = pin(CLERK, key, "slow", "slow");
    NoteBoard.SLOW.open();
    problem(second, 409, "request-in-flight");
    assertThat(second.header("Retry-After")).isEqualTo("1");
    assertThat(first.join().statusCode()).isEqualTo(201);
    assertThat(pin(CLERK, key, "slow", "slow").header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(bodies("slow")).hasSize(1);
  }

  @Test
  void of_many_at_once_one_takes_effect() {
    List<CompletableFuture<Response>> sent =
        IntStream.range(0, 8)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> pin(CLERK, key, "many", "一")))
            .toList();
    assertThat(sent.stream().map(answer -> answer.join().statusCode()))
        .isSubsetOf(201, 409)
        .contains(201);
    assertThat(bodies("many")).hasSize(1);
  }

  private List<String> bodies(String author) {
    return notes.bodies("keyed " + author);
  }

  private Response rewrite(String path, String ifMatch, String body) {
    return keyed(CLERK, key).header("If-Match", ifMatch).body(note("再", body)).post(path);
  }

  private static Response pin(Tokens who, String key, String author, String body) {
    return keyed(who, key).body(note(author, body)).post("/board");
  }

  private static RequestSpecification keyed(Tokens who, String key) {
    return as(who).header("Idempotency-Key", key);
  }

  private static RequestSpecification as(Tokens who) {
    return given().header("Authorization", "Bearer " + who.jwt()).contentType(ContentType.JSON);
  }

  private static Map<String, String> note(String author, String body) {
    return Map.of("author", "keyed " + author, "body", body);
  }

  private static void problem(Response answer, int status, String code) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.<String>path("code")).isEqualTo(code);
  }
}

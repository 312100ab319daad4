package io.taizhang.chassis.messaging.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.sample.Rows;
import io.taizhang.chassis.sample.Topic;
import io.taizhang.chassis.security.RegionPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class FeedTest {

  private static final String PATH = "/api/v1/ledger/events";
  private static final Topic TOPIC = new Topic("taizhang.ledger.v1");
  private static final Tokens AGENCY = Tokens.of("agency");
  private static final Tokens PROVINCE = AGENCY.region("350000");
  private static final RegionPath FUJIAN = RegionPath.root("350000");
  private static final RegionPath QUANZHOU = FUJIAN.child("350500");
  private static final RegionPath HUIAN = QUANZHOU.child("350521");
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int WRITERS = 6;
  private static final int ACTS = 60;

  record Told(String what) {}

  @Inject Outbox outbox;
  @Inject EventJson json;
  @Inject ObjectMapper mapper;
  @Inject DataSource dataSource;

  private long start;

  @BeforeEach
  void the_outbox_is_empty() {
    await().atMost(PATIENCE).until(() -> rows("select id from outbox").isEmpty());
    start = head();
  }

  @Test
  void events_come_in_order_as_the_same_bytes_that_kafka_carries() {
    String key = UUID.randomUUID().toString();
    publish("told", key, QUANZHOU);
    publish("told", key, HUIAN);
    List<String> sent = TOPIC.firstOccurrences(key);

    String body = read(AGENCY, start, "").then().statusCode(200).extract().asString();

    assertThat(body)
        .isEqualTo(
            "{\"events\":[{\"position\":%d,\"event\":%s},{\"position\":%d,\"event\":%s}],\"next\":%d,\"head\":%d}",
            start + 1, sent.get(0), start + 2, sent.get(1), start + 2, start + 2);
  }

  @Test
  void a_reader_pages_on_with_next_and_after_the_end_finds_nothing() {
    for (int i = 0; i < 5; i++) {
      publish("told", "paged", QUANZHOU);
    }
    JsonNode first = page(AGENCY, start, "limit=3");
    assertThat(positions(first)).containsExactly(start + 1, start + 2, start + 3);
    assertThat(first.get("next").asLong()).isEqualTo(start + 3);
    JsonNode second = page(AGENCY, start + 3, "limit=3");
    assertThat(positions(second)).containsExactly(start + 4, start + 5);
    JsonNode third = page(AGENCY, second.get("next").asLong(), "limit=3");
    assertThat(positions(third)).isEmpty();
    assertThat(third.get("next").asLong()).isEqualTo(start + 5);
    assertThat(page(AGENCY, start + 500, "").get("next").asLong()).isEqualTo(start + 500);
    assertThat(page(AGENCY, Long.MAX_VALUE, "").get("events")).isEmpty();
  }

  @Test
  void another_region_is_not_shown_and_next_passes_over_it() {
    publish("told", "other", FUJIAN.child("350700"));
    publish("told", "own", QUANZHOU);
    publish("told", "other", FUJIAN);
    JsonNode seen = page(AGENCY, start, "");
    assertThat(positions(seen)).containsExactly(start + 2);
    assertThat(seen.get("next").asLong()).isEqualTo(start + 3);
    assertThat(positions(page(AGENCY.region("350521"), start, ""))).isEmpty();
    assertThat(positions(page(PROVINCE, start, ""))).hasSize(3);
  }

  @Test
  void only_the_types_asked_for_are_shown() {
    publish("first", "typed", QUANZHOU);
    publish("second", "typed", QUANZHOU);
    publish("third", "typed", QUANZHOU);
    String type = "type=io.taizhang.ledger.%s.v1";
    assertThat(positions(page(AGENCY, start, type.formatted("second")))).containsExactly(start + 2);
    String both = type.formatted("first") + "&" + type.formatted("third");
    assertThat(positions(page(AGENCY, start, both))).containsExactly(start + 1, start + 3);
    JsonNode none = page(AGENCY, start, type.formatted("thir"));
    assertThat(positions(none)).isEmpty();
    assertThat(none.get("next").asLong()).isEqualTo(start + 3);
  }

  @Test
  void what_goes_to_a_private_topic_is_not_shown_and_takes_no_position() throws SQLException {
    Topic hidden = Topic.shared("taizhang.ledger.private.v1");
    Rows rows = new Rows(dataSource);
    rows.write(
        "insert into outbox (topic, stream_key, sequence, event_id, event_type, region_path,"
            + " payload) values (?, 'hidden', 1, uuidv7(), 'x', '/350000/350500/', '{}')",
        hidden.name());
    await().atMost(PATIENCE).until(() -> rows.read("select id from outbox").isEmpty());
    assertThat(head()).isEqualTo(start);
    publish("told", "shown", QUANZHOU);
    JsonNode seen = page(PROVINCE, start, "");
    assertThat(positions(seen)).containsExactly(start + 1);
  }

  @Test
  void before_a_purge_point_the_answer_is_gone_and_names_the_earliest_position() throws Exception {
    for (int i = 0; i < 4; i++) {
      publish("told", "purged", QUANZHOU);
    }
    new Rows(dataSource).write("delete from event_log where position <= ?", start + 2);
    read(AGENCY, start + 1, "")
        .then()
        .statusCode(410)
        .contentType("application/problem+json")
        .body("code", equalTo("gone"))
        .body("earliest", equalTo((int) start + 3));
    as(AGENCY).get(PATH).then().statusCode(410);
    assertThat(positions(page(AGENCY, start + 2, ""))).containsExactly(start + 3, start + 4);

    new Rows(dataSource).write("delete from event_log");
    read(AGENCY, start + 3, "").then().statusCode(410);
    assertThat(page(AGENCY, start + 4, "").get("next").asLong()).isEqualTo(start + 4);
  }

  @ParameterizedTest
  @CsvSource({
    "after, abc",
    "after, 99999999999999999999",
    "limit, 1.5",
    "after, -1",
    "limit, 0",
    "limit, 501",
    "wait, -1",
    "wait, 31"
  })
  void a_parameter_out_of_range_is_422_and_named(String name, String value) {
    as(AGENCY)
        .get(PATH + "?" + name + "=" + value)
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/" + name));
  }

  @Test
  void the_feed_is_for_agencies_supervisors_and_administrators() {
    given().get(PATH).then().statusCode(401);
    for (String role : List.of("owner", "officer", "clerk", "handler", "leader")) {
      read(Tokens.of(role), start, "").then().statusCode(403);
    }
    for (String role : List.of("agency", "supervisor")) {
      read(Tokens.of(role), start, "").then().statusCode(200);
    }
    read(Tokens.of("admin").region("350000"), start, "").then().statusCode(200);
    read(AGENCY.region("999999"), start, "").then().statusCode(403);
  }

  @Test
  void whoever_waits_is_answered_as_soon_as_something_comes() throws Exception {
    CompletableFuture<JsonNode> answer = waits(AGENCY, start);
    publish("told", "hidden", FUJIAN);
    publish("told", "awaited", QUANZHOU);
    assertThat(positions(answer.get(20, TimeUnit.SECONDS))).containsExactly(start + 2);
  }

  @Test
  void what_another_replica_has_published_is_found_too() throws Exception {
    CompletableFuture<JsonNode> answer = waits(AGENCY, start);
    new Rows(dataSource)
        .read(
            "with position as (update relay set last_position = last_position + 1"
                + " returning last_position)"
                + " insert into event_log select last_position, 'taizhang.ledger.v1', 'elsewhere',"
                + " 1, uuidv7(), 'x', '/350000/350500/', '{}' from position returning position");
    assertThat(positions(answer.get(20, TimeUnit.SECONDS))).containsExactly(start + 1);
  }

  @Test
  void when_nothing_comes_the_answer_is_empty_and_next_stays() {
    JsonNode answer = page(AGENCY, start, "wait=1");
    assertThat(answer.get("events")).isEmpty();
    assertThat(answer.get("next").asLong()).isEqualTo(start);
  }

  @Test
  void a_reader_that_follows_next_sees_each_position_once_and_each_key_without_a_gap()
      throws Exception {
    List<Thread> writers = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      String key = "followed-" + writer + "-" + UUID.randomUUID();
      writers.add(Thread.ofPlatform().start(() -> write(key)));
    }
    int total = WRITERS * ACTS;
    List<JsonNode> seen = new ArrayList<>();
    long after = start;
    while (seen.size() < total) {
      JsonNode page = page(PROVINCE, after, "limit=17&wait=20");
      assertThat(page.get("events")).as("nothing came any more after %d", after).isNotEmpty();
      page.get("events").forEach(seen::add);
      after = page.get("next").asLong();
    }
    for (Thread writer : writers) {
      writer.join();
    }
    assertThat(seen)
        .extracting(event -> event.get("position").asLong())
        .isEqualTo(LongStream.rangeClosed(start + 1, start + total).boxed().toList());
    Map<String, List<Long>> sequences =
        seen.stream()
            .map(event -> json.read(event.get("event").toString()))
            .collect(
                Collectors.groupingBy(
                    Event::key, Collectors.mapping(Event::sequence, Collectors.toList())));
    assertThat(sequences).hasSize(WRITERS);
    assertThat(sequences.values())
        .allSatisfy(
            own -> assertThat(own).isEqualTo(LongStream.rangeClosed(1, ACTS).boxed().toList()));
  }

  private void write(String key) {
    for (int act = 0; act < ACTS; act++) {
      QuarkusTransaction.requiringNew().run(() -> append("told", key, QUANZHOU));
    }
  }

  private void publish(String name, String key, RegionPath region) {
    long before = head();
    QuarkusTransaction.requiringNew().run(() -> append(name, key, region));
    await().atMost(PATIENCE).until(() -> head() > before);
  }

  private void append(String name, String key, RegionPath region) {
    outbox.append(new Fact(name, key, "subject", region, new Told("道路已通")));
  }

  private CompletableFuture<JsonNode> waits(Tokens who, long after) {
    return CompletableFuture.supplyAsync(
        () -> page(who, after, "wait=20"), task -> Thread.ofPlatform().start(task));
  }

  private JsonNode page(Tokens who, long after, String query) {
    String body = read(who, after, query).then().statusCode(200).extract().asString();
    try {
      return mapper.readTree(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Long> positions(JsonNode page) {
    List<Long> positions = new ArrayList<>();
    page.get("events").forEach(event -> positions.add(event.get("position").asLong()));
    return positions;
  }

  private static Response read(Tokens who, long after, String query) {
    return as(who).get(PATH + "?after=" + after + "&" + query);
  }

  private static RequestSpecification as(Tokens who) {
    return given().auth().oauth2(who.jwt());
  }

  private long head() {
    return Long.parseLong(rows("select last_position from relay").getFirst());
  }

  private List<String> rows(String sql) {
    return new Rows(dataSource).read(sql);
  }
}

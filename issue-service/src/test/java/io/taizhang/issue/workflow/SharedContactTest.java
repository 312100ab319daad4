package io.taizhang.issue.workflow;

import static io.taizhang.issue.fixture.Callers.clerk;
import static io.taizhang.issue.fixture.Callers.handler;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.EventContracts;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.seal.Sealed;
import io.taizhang.chassis.seal.Sealer;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.issue.fixture.County;
import io.taizhang.issue.fixture.Rows;
import io.taizhang.issue.fixture.Steps;
import io.taizhang.suite.parts.SharedParts;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All people are made up. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class SharedContactTest {
  private static final String TOPIC = "taizhang.issue.private.v1";

  /** Begins with the number, as addresses of mobile operators do. */
  private static final String EMAIL = Steps.PHONE + "@139.com";

  private static final String SEALED = "io.taizhang.issue.complainant.contact-sealed.v1";
  private static final String WITHDRAWN = "io.taizhang.issue.complainant.contact-withdrawn.v1";

  @Inject County county;
  @Inject Rows rows;
  @Inject Sealer sealer;
  @Inject ObjectMapper json;
  @Inject Clock clock;

  @BeforeEach
  void the_county_is_known() {
    county.tell();
  }

  @Test
  void once_accepted_the_number_is_told_sealed_on_the_private_topic_and_nowhere_else() {
    String id = Steps.registeredAnd("accept");

    JsonNode told = told(id, 1).getFirst();
    assertThat(told.path("type").asText()).isEqualTo(SEALED);
    assertThat(told.path("sequence").asLong()).isEqualTo(1);
    assertThat(told.toString()).doesNotContain(Steps.PHONE, Steps.PERSON);
    assertThat(told.at("/data/keepUntil").asText()).isEqualTo(inDays(365));
    assertThat(told.at("/data/sealed").asText())
        .as("by the key that its reader has")
        .startsWith("sealed.shared.");
    assertThat(opened(told, id)).isEqualTo(Steps.PHONE);
    EventContracts.assertKept(List.of(told.toString()));
    assertThat(rows.texts("select event_type from event_log where stream_key = ?", id))
        .doesNotContain(SEALED);
  }

  @Test
  void after_the_feedback_it_may_be_kept_for_a_month() {
    String id = Steps.registeredAnd("accept", "close-on-the-spot", "feed-back");

    List<JsonNode> told = told(id, 2);
    assertThat(told)
        .extracting(event -> event.at("/data/keepUntil").asText())
        .containsExactly(inDays(365), inDays(30));
  }

  @Test
  void who_withdraws_is_forgotten() {
    String id = Steps.registeredAnd("accept");
    Steps.act(clerk(), id, "withdraw", Map.of("reason", "已自行办好")).then().statusCode(200);

    assertThat(told(id, 2))
        .extracting(event -> event.path("type").asText())
        .containsExactly(SEALED, WITHDRAWN);
  }

  @Test
  void a_number_that_is_set_right_is_told_anew_and_another_wish_takes_it_back() {
    String id = Steps.registeredAnd("accept");
    correct(id, Map.of("personPhone", "+86 139 0000 5678", "reason", "登记有误"))
        .then()
        .statusCode(200)
        .body("person.name", equalTo("郑**"));
    correct(id, Map.of("feedbackBy", "IN_PERSON", "reason", "改为当面告知")).then().statusCode(200);

    List<JsonNode> told = told(id, 3);
    assertThat(told)
        .extracting(event -> event.path("type").asText())
        .containsExactly(SEALED, SEALED, WITHDRAWN);
    assertThat(opened(told.get(1), id)).isEqualTo("13900005678");
    Steps.reveal(clerk(), id, "核实").then().body("phone", equalTo("+86 139 0000 5678"));
    assertThat(
            rows.texts(
                "select details::text from audit_entry where action = ?", "issue-person-correct"))
        .noneMatch(text -> text.contains("0000 5678"));
  }

  @Test
  void a_correction_that_is_wrong_changes_nothing() {
    String id = Steps.registeredAnd("accept", "classify", "refer");
    correct(id, Map.of("reason", "登记有误")).then().statusCode(422);
    correct(id, Map.of("personPhone", "13900005678", "reason", "原号 " + Steps.PHONE))
        .then()
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/reason"));
    correct(id, Map.of("personPhone", "x", "reason", "登记有误")).then().statusCode(422);
    Steps.act(handler(), id, "correct-person", Map.of("personPhone", "13900005678", "reason", "更正"))
        .then()
        .statusCode(403);
    String anonymous = Steps.register(Steps.anonymous());
    correct(anonymous, Map.of("personPhone", "13900005678", "reason", "更正")).then().statusCode(409);
    Steps.reveal(clerk(), id, "核实").then().body("phone", equalTo(Steps.PHONE));
  }

  @Test
  void nobody_is_told_of_who_stays_anonymous_has_no_mobile_or_asked_for_another_way() {
    Map<String, Object> landline = Steps.registration();
    landline.put("personPhone", "0599-3800000");
    List<String> ids =
        List.of(
            Steps.register(Steps.anonymous()),
            Steps.register(Steps.registration(Map.of("feedbackBy", "PHONE"))),
            Steps.register(landline));
    ids.forEach(id -> Steps.step(id, "accept").then().statusCode(200));
    told(Steps.registeredAnd("accept"), 1);

    assertThat(ids).allSatisfy(id -> assertThat(of(id)).isEmpty());
  }

  @Test
  void an_address_goes_beside_the_number_or_instead_of_it_and_not_where_sms_was_asked_for() {
    Map<String, Object> both = withEmail(Steps.registration());
    Map<String, Object> landline = withEmail(Steps.registration());
    landline.put("personPhone", "0599-3800000");
    String beside = accepted(both);
    String instead = accepted(landline);
    String none = accepted(withEmail(Steps.registration(Map.of("feedbackBy", "SMS"))));

    JsonNode first = told(beside, 1).getFirst();
    assertThat(opened(first, beside)).isEqualTo(Steps.PHONE);
    assertThat(first.at("/data/channel").asText()).isEqualTo("SMS");
    assertThat(first.at("/data/email").asText()).startsWith("sealed.shared.");
    assertThat(opened(first.at("/data/email").asText(), beside)).isEqualTo(EMAIL);
    JsonNode second = told(instead, 1).getFirst();
    assertThat(second.at("/data/channel").asText()).isEqualTo("EMAIL");
    assertThat(opened(second, instead)).isEqualTo(EMAIL);
    assertThat(second.at("/data/email").isMissingNode()).isTrue();
    assertThat(told(none, 1).getFirst().at("/data/email").isMissingNode()).isTrue();
    EventContracts.assertKept(List.of(first.toString(), second.toString()));
  }

  @Test
  void an_address_that_is_given_later_is_told_then_and_wrong_ones_are_refused() {
    String id = Steps.registeredAnd("accept");
    correct(id, Map.of("personEmail", "zheng", "reason", "补登")).then().statusCode(422);
    correct(id, Map.of("personEmail", EMAIL, "reason", "补登"))
        .then()
        .statusCode(200)
        .body("person.email", equalTo("1***@139.com"));

    assertThat(opened(told(id, 2).getLast().at("/data/email").asText(), id)).isEqualTo(EMAIL);
    Steps.reveal(clerk(), id, "核实").then().body("email", equalTo(EMAIL));
  }

  @Test
  void who_asked_for_confidence_and_a_short_message_is_told() {
    String id =
        Steps.register(
            Steps.registration(Map.of("confidence", "CONFIDENTIAL", "feedbackBy", "SMS")));
    Steps.step(id, "accept").then().statusCode(200);

    assertThat(opened(told(id, 1).getFirst(), id)).isEqualTo(Steps.PHONE);
  }

  private static io.restassured.response.Response correct(String id, Map<String, Object> body) {
    return Steps.act(clerk(), id, "correct-person", body);
  }

  private String inDays(int days) {
    return BusinessZone.dateOf(clock.instant()).plusDays(days).toString();
  }

  private static Map<String, Object> withEmail(Map<String, Object> registration) {
    registration.put("personEmail", EMAIL);
    return registration;
  }

  private static String accepted(Map<String, Object> registration) {
    String id = Steps.register(registration);
    Steps.step(id, "accept").then().statusCode(200);
    return id;
  }

  private String opened(JsonNode told, String id) {
    return opened(told.at("/data/sealed").asText(), id);
  }

  private String opened(String sealed, String id) {
    return sealer.open(Sealed.read(sealed), "complainant.contact:" + id);
  }

  private List<JsonNode> told(String key, int count) {
    await().atMost(Duration.ofSeconds(30)).until(() -> of(key).size() == count);
    return of(key);
  }

  private List<JsonNode> of(String key) {
    Map<String, Object> settings = Map.of("bootstrap.servers", SharedParts.kafkaBootstrapServers());
    try (var kafka =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> partitions =
          kafka.partitionsFor(TOPIC).stream()
              .map(partition -> new TopicPartition(TOPIC, partition.partition()))
              .toList();
      kafka.assign(partitions);
      kafka.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = kafka.endOffsets(partitions);
      List<JsonNode> told = new ArrayList<>();
      while (ends.entrySet().stream()
          .anyMatch(end -> kafka.position(end.getKey()) < end.getValue())) {
        kafka
            .poll(Duration.ofMillis(200))
            .forEach(
                record -> {
                  if (key.equals(record.key())) {
                    told.add(read(record.value()));
                  }
                });
      }
      return told;
    }
  }

  private JsonNode read(String text) {
    try {
      return json.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

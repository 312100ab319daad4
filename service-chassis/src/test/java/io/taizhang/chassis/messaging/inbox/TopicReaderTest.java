package io.taizhang.chassis.messaging.inbox;

import static io.taizhang.chassis.sample.NoteTaker.BUSY;
import static io.taizhang.chassis.sample.NoteTaker.LINKAGE;
import static io.taizhang.chassis.sample.NoteTaker.POISON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.sample.NoteTaker;
import io.taizhang.chassis.sample.Notes;
import io.taizhang.chassis.sample.Rows;
import io.taizhang.chassis.sample.Topic;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class TopicReaderTest {

  private static final Topic TOPIC = new Topic("taizhang.issue.v1");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Inject Notes notes;
  @Inject NoteTaker taker;
  @Inject EventJson json;
  @Inject DataSource dataSource;
  @Inject InboxSettling settling;

  @Test
  void events_off_the_topic_are_applied_once_and_in_order() {
    Event first = write("ordered", 1, "one");
    write("ordered", 2, "two");
    TOPIC.write("ordered", json.write(first));
    write("ordered", 3, "three");
    await().atMost(PATIENCE).until(() -> notes.bodies("ordered").size() == 3);
    await().atMost(PATIENCE).until(settling::settled);
    assertThat(notes.bodies("ordered")).containsExactly("one", "two", "three");
    assertThat(settling.position()).isGreaterThanOrEqualTo(3);
  }

  @Test
  void a_type_that_nobody_asked_for_is_passed_over() {
    Event other = Given.event("io.taizhang.issue.other.v1", "passed-over", 1, POISON);
    TOPIC.write("passed-over", json.write(other));
    write("passed-over", 2, "wanted");
    await().atMost(PATIENCE).until(() -> !notes.bodies("passed-over").isEmpty());
    assertThat(parked("passed-over")).isEmpty();
  }

  @Test
  void a_failure_that_passes_is_tried_until_it_has_passed() {
    write("busy", 1, BUSY);
    write("busy", 2, "after");
    await().atMost(PATIENCE).until(() -> notes.bodies("busy").size() == 2);
    assertThat(notes.bodies("busy")).containsExactly(BUSY, "after");
    assertThat(parked("busy")).isEmpty();
  }

  @Test
  void an_event_that_cannot_be_applied_holds_back_its_key_only() {
    write("held", 1, POISON);
    write("held", 2, "behind");
    write("free", 1, "free");
    await().atMost(PATIENCE).until(() -> parked("held").size() == 2);
    await().atMost(PATIENCE).until(() -> !notes.bodies("free").isEmpty());
    assertThat(parked("held")).containsExactly("1", "2");
    assertThat(notes.bodies("held")).isEmpty();
  }

  @Test
  void an_error_in_a_consumer_does_not_end_its_thread() {
    write("linkage", 1, LINKAGE);
    write("after-linkage", 1, "after");
    await().atMost(PATIENCE).until(() -> parked("linkage").size() == 1);
    await().atMost(PATIENCE).until(() -> !notes.bodies("after-linkage").isEmpty());
  }

  @Test
  void an_interruption_in_a_consumer_does_not_end_its_thread() {
    taker.arrange("interrupted", body -> Thread.currentThread().interrupt());
    write("interrupted", 1, "one");
    await().atMost(PATIENCE).until(() -> !notes.bodies("interrupted").isEmpty());
    taker.arrange("interrupted", body -> {});
    write("interrupted", 2, "two");
    await().atMost(PATIENCE).until(() -> notes.bodies("interrupted").size() == 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not json",
        "null",
        "[]",
        "{}",
        "{\"specversion\":\"1.0\",\"type\":\"io.taizhang.issue.noted.v1\"}"
      })
  void what_is_no_event_is_parked_and_reading_goes_on(String value) {
    String key = "no-event-" + Integer.toHexString(value.hashCode());
    TOPIC.write(key, value);
    write(key + "-next", 1, "next");
    await().atMost(PATIENCE).until(() -> parked(key).size() == 1);
    await().atMost(PATIENCE).until(() -> !notes.bodies(key + "-next").isEmpty());
  }

  @Test
  void an_empty_record_is_parked() {
    TOPIC.write("tombstone", null);
    await().atMost(PATIENCE).until(() -> parked("tombstone").size() == 1);
  }

  private Event write(String key, long sequence, String body) {
    Event event = Given.event(NoteTaker.TYPE, key, sequence, body);
    TOPIC.write(key, json.write(event));
    return event;
  }

  private List<String> parked(String key) {
    return new Rows(dataSource)
        .read("select sequence from inbox_parked where stream_key = ? order by id", key);
  }
}

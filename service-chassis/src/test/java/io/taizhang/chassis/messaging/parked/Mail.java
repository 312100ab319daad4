package io.taizhang.chassis.messaging.parked;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.sample.NoteTaker;
import io.taizhang.chassis.sample.Notes;
import io.taizhang.chassis.sample.Rows;
import io.taizhang.chassis.sample.Topic;
import io.taizhang.chassis.web.Ids;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** Events on the sample's topic, and what became of them. */
@Singleton
class Mail {

  private static final Topic TOPIC = new Topic("taizhang.issue.v1");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final NoteTaker taker;
  private final Notes notes;
  private final EventJson json;
  private final DataSource dataSource;

  Mail(NoteTaker taker, Notes notes, EventJson json, DataSource dataSource) {
    this.taker = taker;
    this.notes = notes;
    this.json = json;
    this.dataSource = dataSource;
  }

  /** Events of a key, the first of which fails and parks them all. */
  void fails(String key, String... bodies) {
    taker.arrange(
        key,
        body -> {
          throw new IllegalArgumentException("cannot note down " + body);
        });
    for (int i = 0; i < bodies.length; i++) {
      arrives(key, i + 1, bodies[i]);
    }
    awaitParked(key, bodies.length);
  }

  /** Heals the consumer, which from now on writes down in order what it applies. */
  List<String> records(String key) {
    List<String> applied = new CopyOnWriteArrayList<>();
    taker.arrange(key, applied::add);
    return applied;
  }

  void arrives(String key, long sequence, String body) {
    TOPIC.write(key, json.write(event(key, sequence, body)));
  }

  void garbage(String key) {
    TOPIC.write(key, "{\"name\":\"张三\"");
    awaitParked(key, 1);
  }

  void awaitParked(String key, int count) {
    await().atMost(PATIENCE).until(() -> parked(key).size() == count);
  }

  void awaitNoted(String key, int count) {
    await().atMost(PATIENCE).until(() -> noted(key).size() == count);
  }

  List<String> noted(String key) {
    return notes.bodies(key);
  }

  List<String> parked(String key) {
    return rows("select sequence from inbox_parked where stream_key = ? order by id", key);
  }

  String text(String key, long sequence) {
    return TOPIC.firstOccurrences(key).get((int) sequence - 1);
  }

  List<String> audited(String key) {
    return rows("select action from audit_entry where details ->> 'key' = ? order by id", key);
  }

  List<String> discardReasons(String key) {
    return rows(
        "select details ->> 'reason' from audit_entry where details ->> 'key' = ?"
            + " and action = 'parked-event-discard'",
        key);
  }

  private List<String> rows(String sql, String key) {
    return new Rows(dataSource).read(sql, key);
  }

  private static Event event(String key, long sequence, String body) {
    return new Event(
        "1.0",
        Ids.next(),
        "/issue-service",
        NoteTaker.TYPE,
        "subject",
        Instant.parse("2026-09-14T00:30:00Z"),
        "application/json",
        "/contracts/events/issue/noted.v1.schema.json",
        key,
        sequence,
        "/350000/350500/",
        null,
        JsonNodeFactory.instance.objectNode().put("body", body));
  }
}

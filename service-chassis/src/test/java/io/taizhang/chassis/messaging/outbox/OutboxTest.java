package io.taizhang.chassis.messaging.outbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.sample.Note;
import io.taizhang.chassis.sample.Notes;
import io.taizhang.chassis.sample.Rows;
import io.taizhang.chassis.sample.Topic;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.Ids;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class OutboxTest {

  private static final Topic TOPIC = new Topic("taizhang.ledger.v1");
  private static final Topic PRIVATE = Topic.shared("taizhang.ledger.private.v1");
  private static final RegionPath REGION = RegionPath.root("350000").child("350500");
  private static final int WRITERS = 8;
  private static final int KEYS = 5;
  private static final int ACTS = 60;

  static final class ChangedMyMind extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  record Told(String what) {}

  @Inject Outbox outbox;
  @Inject Notes notes;
  @Inject EventJson json;
  @Inject DataSource dataSource;

  @Test
  void a_committed_fact_is_published_as_a_cloud_event() {
    UUID id = committed("envelope", "道路已通");

    Event event = published("envelope", 1).getFirst();

    assertThat(event.id()).isEqualTo(id);
    assertThat(id.version()).isEqualTo(7);
    assertThat(event.specversion()).isEqualTo("1.0");
    assertThat(event.source()).isEqualTo("/ledger-service");
    assertThat(event.type()).isEqualTo("io.taizhang.ledger.note.told.v1");
    assertThat(event.subject()).isEqualTo("subject");
    assertThat(event.sequence()).isEqualTo(1);
    assertThat(event.region()).isEqualTo(REGION.value());
    assertThat(event.dataschema()).isEqualTo("/contracts/events/ledger/note.told.v1.schema.json");
    assertThat(json.data(event, Told.class)).isEqualTo(new Told("道路已通"));
  }

  @Test
  void many_facts_at_once_are_numbered_key_by_key_in_the_order_given() {
    committed("many-b", "b1");
    List<UUID> ids =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    outbox.appendAll(
                        List.of(
                            told("many-a", "a1"),
                            told("many-b", "b2"),
                            told("many-a", "a2 \\ \"{}"),
                            told("many-b", "b3"),
                            told("many-c", "c1"))));
    assertThat(QuarkusTransaction.requiringNew().call(() -> outbox.appendAll(List.of()))).isEmpty();

    List<Event> a = published("many-a", 2);
    List<Event> b = published("many-b", 3);
    List<Event> c = published("many-c", 1);

    assertThat(a).extracting(Event::id).containsExactly(ids.get(0), ids.get(2));
    assertThat(b.subList(1, 3)).extracting(Event::id).containsExactly(ids.get(1), ids.get(3));
    assertThat(c).extracting(Event::id).containsExactly(ids.get(4));
    assertThat(a).extracting(Event::sequence).containsExactly(1L, 2L);
    assertThat(b).extracting(Event::sequence).containsExactly(1L, 2L, 3L);
    assertThat(json.data(a.getLast(), Told.class)).isEqualTo(new Told("a2 \\ \"{}"));
  }

  @Test
  void nothing_is_published_without_the_commit() {
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          notes.persist(new Note(Ids.next(), "undone", "x"));
                          append("undone", "never");
                          throw new IllegalStateException("changed my mind");
                        }))
        .hasMessage("changed my mind");
    committed("undone", "then");

    assertThat(published("undone", 1)).extracting(Event::sequence).containsExactly(1L);
    assertThat(notes.bodies("undone")).isEmpty();
  }

  @Test
  void a_fact_needs_a_transaction() {
    assertThatThrownBy(() -> append("loose", "x")).isInstanceOf(TransactionalException.class);
  }

  @Test
  void a_fact_without_a_contract_is_refused_and_told_where_to_write_one() {
    Fact unheard = new Fact("note.whispered", "loose", "subject", REGION, new Told("x"));
    assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> outbox.append(unheard)))
        .hasStackTraceContaining("docs/contracts/events/ledger/note.whispered.v1.schema.json");
  }

  @Test
  void what_is_told_in_confidence_goes_to_the_private_topic_alone_and_is_counted_apart() {
    committed("shared", "first");
    UUID secret =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    outbox
                        .appendAll(
                            List.of(
                                Fact.inConfidence(
                                    "note.whispered", "shared", "subject", REGION, new Told("x")),
                                told("shared", "second")))
                        .getFirst());

    assertThat(published("shared", 2)).extracting(Event::sequence).containsExactly(1L, 2L);
    assertThat(TOPIC.firstOccurrences("shared")).noneMatch(text -> text.contains("whispered"));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(PRIVATE.firstOccurrences("shared").stream().map(json::read))
                    .singleElement()
                    .satisfies(
                        event -> {
                          assertThat(event.id()).isEqualTo(secret);
                          assertThat(event.sequence()).isEqualTo(1);
                          assertThat(event.dataschema())
                              .isEqualTo("/contracts/events/private/note.whispered.v1.schema.json");
                        }));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> read("select payload from outbox").isEmpty());
    assertThat(read("select event_type from event_log where stream_key = 'shared'"))
        .containsExactly("io.taizhang.ledger.note.told.v1", "io.taizhang.ledger.note.told.v1");
    assertThat(read("select last_position - (select max(position) from event_log) from relay"))
        .containsExactly("0");
  }

  @Test
  void what_breaks_a_constraint_of_the_database_leaves_no_fact_behind() {
    UUID taken = Ids.next();
    QuarkusTransaction.requiringNew().run(() -> notes.persist(new Note(taken, "twice", "first")));
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          notes.persist(new Note(taken, "twice", "second"));
                          append("twice", "never");
                        }))
        .isInstanceOf(RuntimeException.class);
    committed("twice", "then");
    assertThat(published("twice", 1)).extracting(Event::sequence).containsExactly(1L);
  }

  @Test
  void a_payload_over_256_kib_is_refused() {
    assertThatThrownBy(() -> committed("huge", "x".repeat(262_144)))
        .hasStackTraceContaining("ck_outbox_payload");
    committed("huge", "x".repeat(261_000));
    assertThat(published("huge", 1)).extracting(Event::sequence).containsExactly(1L);
  }

  @Test
  void sequences_are_gapless_and_in_order_per_key_under_concurrent_writers_and_rollbacks()
      throws Exception {
    List<Callable<int[]>> writers =
        IntStream.range(0, WRITERS).<Callable<int[]>>mapToObj(seed -> () -> write(seed)).toList();
    int[] written = new int[KEYS];
    try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
      for (Future<int[]> writer : threads.invokeAll(writers)) {
        int[] own = writer.get();
        IntStream.range(0, KEYS).forEach(key -> written[key] += own[key]);
      }
    }
    int total = IntStream.of(written).sum();
    assertThat(total).isBetween(1, WRITERS * ACTS - 1);
    await().atMost(Duration.ofSeconds(20)).until(() -> racing().size() == total);
    Map<String, List<Long>> sequences =
        racing().stream().collect(groupingBy(Event::key, mapping(Event::sequence, toList())));
    for (int key = 0; key < KEYS; key++) {
      assertThat(sequences.get("race-" + key))
          .isEqualTo(LongStream.rangeClosed(1, written[key]).boxed().toList());
    }
  }

  private int[] write(int seed) {
    Random random = new Random(seed);
    int[] written = new int[KEYS];
    for (int act = 0; act < ACTS; act++) {
      int key = random.nextInt(KEYS);
      boolean undone = random.nextInt(4) == 0;
      try {
        QuarkusTransaction.requiringNew().run(() -> act("race-" + key, undone));
        written[key]++;
      } catch (ChangedMyMind e) {
        assertThat(undone).isTrue();
      }
    }
    return written;
  }

  private void act(String key, boolean undone) {
    append(key, "x");
    if (undone) {
      throw new ChangedMyMind();
    }
  }

  private List<Event> racing() {
    return TOPIC.records().stream()
        .filter(record -> record.key().startsWith("race-"))
        .map(record -> json.read(record.value()))
        .toList();
  }

  private UUID committed(String key, String what) {
    return QuarkusTransaction.requiringNew().call(() -> append(key, what));
  }

  private UUID append(String key, String what) {
    return outbox.append(told(key, what));
  }

  private List<String> read(String sql) {
    return new Rows(dataSource).read(sql);
  }

  private static Fact told(String key, String what) {
    return new Fact("note.told", key, "subject", REGION, new Told(what));
  }

  private List<Event> published(String key, int count) {
    await().atMost(Duration.ofSeconds(20)).until(() -> TOPIC.firstOccurrences(key).size() >= count);
    return TOPIC.firstOccurrences(key).stream().map(json::read).toList();
  }
}

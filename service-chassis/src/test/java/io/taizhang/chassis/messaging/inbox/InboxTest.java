package io.taizhang.chassis.messaging.inbox;

import static io.taizhang.chassis.messaging.inbox.Given.arrival;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.sample.Note;
import io.taizhang.chassis.sample.Notes;
import io.taizhang.chassis.sample.Rows;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class InboxTest {

  @Inject Inbox inbox;
  @Inject Notes notes;
  @Inject DataSource dataSource;

  /** Writes a note for each event, after a mishap that a test may arrange. */
  record Scribe(String name, Notes notes, Consumer<Event> mishap) implements EventConsumer {
    @Override
    public String topic() {
      return "unused";
    }

    @Override
    public Set<String> types() {
      return Set.of();
    }

    @Override
    public void on(Event event) {
      notes.persist(new Note(event.id(), name, event.data().get("body").asText()));
      notes.flush();
      mishap.accept(event);
    }
  }

  @Test
  void the_same_event_twice_has_one_effect() {
    Scribe scribe = scribe("twice", event -> {});
    Arrival event = arrival("a", 1);
    inbox.apply(scribe, List.of(event, event));
    inbox.apply(scribe, List.of(event, arrival("a", 2)));
    assertThat(notes.bodies("twice")).containsExactly("a1", "a2");
    assertThat(rows().read("select 1 from inbox where consumer = 'twice'")).hasSize(2);
  }

  @Test
  void a_deterministic_failure_parks_the_event_and_later_ones_of_its_key_in_order() {
    Scribe scribe = scribe("parks", failingOn("a2", new IllegalArgumentException("no such item")));
    inbox.apply(
        scribe,
        List.of(
            arrival("a", 1), arrival("b", 1), arrival("a", 2), arrival("b", 2), arrival("a", 3)));
    inbox.apply(scribe, List.of(arrival("a", 4), arrival("b", 3)));

    assertThat(notes.bodies("parks")).containsExactlyInAnyOrder("a1", "b1", "b2", "b3");
    assertThat(parked("parks", "stream_key || sequence")).containsExactly("a2", "a3", "a4");
    assertThat(parked("parks", "event").getFirst()).isEqualTo("the text of a2");
    List<String> reasons = parked("parks", "reason");
    assertThat(reasons.getFirst())
        .startsWith("未能完成：IllegalArgumentException（InboxTest.java:")
        .doesNotContain("no such item");
    assertThat(reasons.subList(1, 3)).containsOnly("排在同一主键已搁置事件之后");
    assertThat(parked("parks", "attempts")).containsExactly("1", "0", "0");
    assertThat(parked("parks", "last_tried_at is null")).containsExactly("f", "t", "t");
    assertThat(parked("parks", "region_path")).containsOnly("/350000/");
  }

  @Test
  void a_reason_repeats_no_value_that_the_database_complains_about() {
    Arrival event = arrival("a", 1);
    inbox.apply(scribe("tells-first", ignored -> {}), List.of(event));
    inbox.apply(scribe("tells-second", ignored -> {}), List.of(event));
    assertThat(parked("tells-second", "reason").getFirst())
        .contains("ConstraintViolationException", "PSQLException")
        .doesNotContain(event.id().toString())
        .doesNotContain("Key");
  }

  @ParameterizedTest
  @MethodSource("errors")
  void an_error_parks_the_event_like_any_failure_that_will_not_pass(Error error) {
    String name = "breaks-" + error.getClass().getSimpleName();
    Consumer<Event> breaking =
        event -> {
          if (event.data().get("body").asText().equals("a2")) {
            throw error;
          }
        };
    inbox.apply(scribe(name, breaking), List.of(arrival("a", 1), arrival("a", 2), arrival("b", 1)));
    assertThat(notes.bodies(name)).containsExactlyInAnyOrder("a1", "b1");
    assertThat(parked(name, "stream_key || sequence")).containsExactly("a2");
    assertThat(parked(name, "reason").getFirst()).contains(error.getClass().getSimpleName());
  }

  static Stream<Error> errors() {
    return Stream.of(new StackOverflowError(), new NoClassDefFoundError(), new AssertionError());
  }

  @Test
  void a_lack_of_memory_passes_and_parks_nothing() {
    Consumer<Event> full =
        event -> {
          throw new OutOfMemoryError("not really");
        };
    List<Arrival> batch = List.of(arrival("a", 1));
    assertThatThrownBy(() -> inbox.apply(scribe("full", full), batch))
        .hasRootCauseInstanceOf(OutOfMemoryError.class);
    assertThat(parked("full", "event")).isEmpty();
  }

  @Test
  void what_another_reader_of_the_same_partition_parks_meanwhile_holds_back_what_follows()
      throws Exception {
    Arrival first = arrival("a", 1);
    Arrival second = arrival("a", 2);
    Scribe scribe = scribe("overtaken", event -> {});
    Thread reader = new Thread(() -> inbox.apply(scribe, List.of(first, second)));
    try (Connection other = dataSource.getConnection();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("insert into inbox values ('overtaken', '" + first.id() + "')");
      statement.execute(
          "insert into inbox_parked (consumer, stream_key, event_id, event, reason)"
              + " values ('overtaken', 'a', '"
              + first.id()
              + "', '', '')");
      reader.start();
      rows().awaitSomebodyWaiting();
      other.commit();
      other.setAutoCommit(true);
    }
    reader.join();
    assertThat(notes.bodies("overtaken")).isEmpty();
    assertThat(parked("overtaken", "event_id"))
        .containsExactly(first.id().toString(), second.id().toString());
  }

  @Test
  void a_parked_event_that_comes_again_is_not_parked_again() {
    Scribe scribe = scribe("again", failingOn("a1", new IllegalArgumentException("no")));
    List<Arrival> batch = List.of(arrival("a", 1), arrival("a", 2));
    inbox.apply(scribe, batch);
    inbox.apply(scribe, batch);
    assertThat(parked("again", "stream_key || sequence")).containsExactly("a1", "a2");
  }

  @Test
  void a_constraint_of_the_database_is_a_deterministic_failure() {
    Arrival event = arrival("a", 1);
    inbox.apply(scribe("first-hand", ignored -> {}), List.of(event));
    inbox.apply(scribe("second-hand", ignored -> {}), List.of(event));
    assertThat(parked("second-hand", "stream_key || sequence")).containsExactly("a1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"40001", "40P01", "08006", "53300", "57P01"})
  void a_failure_that_passes_is_thrown_and_nothing_is_parked(String state) {
    String name = "passes-" + state;
    RuntimeException busy = new IllegalStateException(new SQLException("busy", state));
    List<Arrival> batch = List.of(arrival("a", 1), arrival("a", 2));
    assertThatThrownBy(() -> inbox.apply(scribe(name, failingOn("a2", busy)), batch))
        .hasRootCauseMessage("busy");
    assertThat(notes.bodies(name)).isEmpty();
    assertThat(parked(name, "event")).isEmpty();

    inbox.apply(scribe(name, event -> {}), batch);
    assertThat(notes.bodies(name)).containsExactly("a1", "a2");
  }

  @Test
  void a_lost_race_against_a_clerk_passes_too() {
    List<Arrival> batch = List.of(arrival("a", 1));
    Scribe late = scribe("late", failingOn("a1", new OptimisticLockException("stale")));
    assertThatThrownBy(() -> inbox.apply(late, batch)).isInstanceOf(OptimisticLockException.class);
    assertThat(parked("late", "event")).isEmpty();
  }

  @Test
  void a_connection_that_breaks_before_the_commit_parks_nothing() {
    List<Arrival> batch = List.of(arrival("a", 1));
    Scribe cutOff = scribe("cut-off", event -> breakOwnConnection());
    assertThatThrownBy(() -> inbox.apply(cutOff, batch)).isInstanceOf(RuntimeException.class);
    assertThat(parked("cut-off", "event")).isEmpty();
    assertThat(notes.bodies("cut-off")).isEmpty();

    inbox.apply(scribe("cut-off", event -> {}), batch);
    assertThat(notes.bodies("cut-off")).containsExactly("a1");
  }

  @Test
  void unreadable_bytes_are_parked_once_with_nul_made_visible() {
    Scribe scribe = scribe("unreadable", event -> {});
    Arrival garbage = unreadable(7, "k\0", "\0garbage");
    inbox.apply(scribe, List.of(garbage, arrival("b", 1)));
    inbox.apply(scribe, List.of(garbage, unreadable(8, null, null)));
    assertThat(parked("unreadable", "event")).containsExactly("\uFFFDgarbage", "");
    assertThat(parked("unreadable", "stream_key")).containsExactly("k\uFFFD", "");
    assertThat(notes.bodies("unreadable")).containsExactly("b1");
  }

  private void breakOwnConnection() {
    Rows own = rows();
    UUID mark = UUID.randomUUID();
    own.read("select set_config('application_name', ?, false)", mark.toString());
    Thread killer =
        Thread.ofPlatform()
            .start(
                () ->
                    own.read(
                        "select pg_terminate_backend(pid) from pg_stat_activity"
                            + " where application_name = ?",
                        mark.toString()));
    try {
      killer.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Arrival unreadable(long offset, String key, String value) {
    return Arrival.Unreadable.of(new ConsumerRecord<>("t", 0, offset, key, value), "not JSON\0");
  }

  private static Consumer<Event> failingOn(String body, RuntimeException failure) {
    return event -> {
      if (event.data().get("body").asText().equals(body)) {
        throw failure;
      }
    };
  }

  private Scribe scribe(String name, Consumer<Event> mishap) {
    return new Scribe(name, notes, mishap);
  }

  private List<String> parked(String consumer, String column) {
    return rows()
        .read("select " + column + " from inbox_parked where consumer = ? order by id", consumer);
  }

  private Rows rows() {
    return new Rows(dataSource);
  }
}

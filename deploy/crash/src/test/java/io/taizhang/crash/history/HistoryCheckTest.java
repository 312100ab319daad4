package io.taizhang.crash.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Hand-made bad histories are caught, each by its own law; a good one passes. */
class HistoryCheckTest {
  private static final Deed ACCEPT = new Deed("item 7", "item-accept");

  private final List<Attempt> attempts = new ArrayList<>();
  private final List<Trace> traces = new ArrayList<>();
  private final List<Published> published = new ArrayList<>();
  private final List<Logged> log = new ArrayList<>();
  private final List<Pairing> pairings = new ArrayList<>();
  private final List<Copy> copies = new ArrayList<>();
  private long lastPosition;
  private long waiting;
  private long parked;
  private long hidden;
  private long counter = 3;

  @Test
  void a_sound_history_with_repetitions_on_kafka_passes() {
    attempted(Outcome.ACKNOWLEDGED, "row", "audit", "event");
    published(1, 2, 1, 2, 3);
    logged(1, 2, 3);

    assertThat(violations()).isEmpty();
  }

  @Test
  void an_acknowledged_deed_without_traces_is_lost() {
    attempted(Outcome.ACKNOWLEDGED);

    assertThat(violations()).singleElement().asString().contains("item-accept of item 7", "{}");
  }

  @Test
  void an_acknowledged_deed_without_its_event_is_lost() {
    attempted(Outcome.ACKNOWLEDGED, "row", "audit");

    assertThat(violations()).singleElement().asString().contains("ACKNOWLEDGED");
  }

  @Test
  void an_unknown_deed_may_stand_whole_or_not_at_all() {
    attempted(Outcome.UNKNOWN);
    assertThat(violations()).isEmpty();

    Stream.of("row", "audit", "event").forEach(place -> traces.add(new Trace(ACCEPT, place)));
    assertThat(violations()).isEmpty();
  }

  @Test
  void an_unknown_deed_that_stands_by_half_is_caught() {
    attempted(Outcome.UNKNOWN, "row", "event");

    assertThat(violations()).singleElement().asString().contains("UNKNOWN");
  }

  @Test
  void a_refused_deed_that_left_something_is_caught() {
    attempted(Outcome.REFUSED, "row", "audit", "event");

    assertThat(violations()).singleElement().asString().contains("REFUSED");
  }

  @Test
  void a_deed_that_stands_though_its_author_was_refused_when_asking_again_is_caught() {
    attempted(Outcome.UNKNOWN, "row", "audit", "event");
    attempts.add(new Attempt(ACCEPT, Outcome.REFUSED));

    assertThat(violations()).singleElement().asString().contains("[REFUSED, UNKNOWN]");
  }

  @Test
  void a_deed_refused_the_second_time_stands_by_the_first() {
    attempted(Outcome.ACKNOWLEDGED, "row", "audit", "event");
    attempts.add(new Attempt(ACCEPT, Outcome.REFUSED));

    assertThat(violations()).isEmpty();
  }

  @Test
  void a_deed_done_twice_is_caught() {
    attempted(Outcome.ACKNOWLEDGED, "row", "audit", "audit", "event");

    assertThat(violations()).singleElement().asString().contains("audit=2");
  }

  @Test
  void a_trace_of_what_nobody_tried_is_caught() {
    traces.add(new Trace(ACCEPT, "row"));

    assertThat(violations()).singleElement().asString().contains("item 7");
  }

  @Test
  void an_effect_missing_or_twice_or_from_nothing_is_caught() {
    pairings.add(
        new Pairing("closing completes", List.of("a", "b", "c"), List.of("a", "b", "b", "d")));

    assertThat(violations())
        .containsExactly(
            "closing completes: b happened 1 times, its effect 2 times",
            "closing completes: c happened 1 times, its effect 0 times",
            "closing completes: d happened 0 times, its effect 1 times");
  }

  @Test
  void an_event_lost_between_log_and_kafka_is_caught() {
    published(1, 2);
    logged(1, 2, 3);

    assertThat(violations()).singleElement().asString().startsWith("lost on the way to Kafka");
  }

  @Test
  void an_event_on_kafka_that_the_log_lacks_is_caught() {
    published(1, 2, 3);
    logged(1, 2);

    assertThat(violations())
        .anySatisfy(broken -> assertThat(broken).startsWith("Kafka holds what no log does"))
        .anySatisfy(broken -> assertThat(broken).contains("ends at 2, 3 were given out"));
  }

  @Test
  void a_gap_in_a_sequence_is_caught() {
    published(1, 3);
    logged(1, 3);

    assertThat(violations())
        .containsExactly("Kafka: topic/key has 3 after 1", "log of ledger: key has 3 after 1");
  }

  @Test
  void events_whose_first_occurrences_are_out_of_order_are_caught() {
    published(2, 1, 2, 3);
    logged(1, 2, 3);

    assertThat(violations()).contains("Kafka: topic/key has 2 after 0");
  }

  @Test
  void a_key_in_two_partitions_is_caught() {
    logged(1, 2, 3);
    published(1, 2);
    published.add(new Published(5, message(3)));

    assertThat(violations()).containsExactly("Kafka: topic/key is in two partitions");
  }

  @Test
  void an_event_logged_twice_is_caught() {
    published(1, 2, 3);
    logged(1, 2, 2, 3);

    assertThat(violations())
        .anySatisfy(broken -> assertThat(broken).contains("is in the logs twice"));
  }

  @Test
  void a_gap_in_the_positions_is_caught() {
    published(1, 2, 3);
    logged(1, 2, 3);
    Logged last = log.removeLast();
    log.add(new Logged(5, last.message()));
    lastPosition = 5;

    assertThat(violations())
        .containsExactly(
            "log of ledger: position 3 is missing or twice; 3 events, last position 5");
  }

  @Test
  void a_log_shorter_than_the_last_position_is_caught() {
    published(1, 2, 3);
    logged(1, 2, 3);
    lastPosition = 4;

    assertThat(violations()).singleElement().asString().contains("position 4 is missing");
  }

  @Test
  void an_event_that_the_feed_passes_over_is_caught() {
    published(1, 2, 3);
    logged(1, 2, 3);
    hidden = 2;

    assertThat(violations()).containsExactly("feed of ledger: 2 events unlike the log's 3");
  }

  @Test
  void an_event_that_still_waits_or_was_parked_is_caught() {
    counter = 0;
    waiting = 1;
    parked = 2;

    assertThat(violations()).containsExactly("ledger: 1 events wait to be sent, 2 are parked");
  }

  @Test
  void a_replica_that_lacks_a_row_or_keeps_an_old_one_is_caught() {
    copies.add(new Copy("regions", Map.of("a", "1", "b", "2"), Map.of("a", "0", "c", "3")));

    assertThat(violations())
        .containsExactly(
            "regions: a is 1, its copy 0",
            "regions: b is 2, its copy null",
            "regions: c is null, its copy 3");
  }

  private List<String> violations() {
    Map<String, Long> counters = log.isEmpty() ? Map.of() : Map.of("key", counter);
    Books books = new Books("ledger", log, feed(), lastPosition, waiting, parked, counters);
    return HistoryCheck.violations(
        new History(attempts, traces, published, List.of(books), pairings, copies));
  }

  private void attempted(Outcome outcome, String... places) {
    attempts.add(new Attempt(ACCEPT, outcome));
    Arrays.stream(places).forEach(place -> traces.add(new Trace(ACCEPT, place)));
  }

  private void published(long... sequences) {
    LongStream.of(sequences).forEach(n -> published.add(new Published(4, message(n))));
  }

  private void logged(long... sequences) {
    IntStream.range(0, sequences.length)
        .forEach(i -> log.add(new Logged(i + 1, message(sequences[i]))));
    lastPosition = sequences.length;
  }

  private List<String> feed() {
    return log.stream()
        .filter(logged -> logged.position() != hidden)
        .map(logged -> logged.position() + " " + logged.message().id())
        .toList();
  }

  private static Message message(long sequence) {
    return new Message("topic", "key", sequence, "id-" + sequence, "text " + sequence);
  }
}

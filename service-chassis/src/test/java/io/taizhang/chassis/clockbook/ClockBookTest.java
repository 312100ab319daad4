package io.taizhang.chassis.clockbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.sample.Rows;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.Approver;
import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.ClockPhase;
import io.taizhang.chassis.time.ClockSnapshot;
import io.taizhang.chassis.time.ExtensionBasis;
import io.taizhang.chassis.time.ExtensionRule;
import io.taizhang.chassis.time.Limit;
import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.chassis.time.PauseBasis;
import io.taizhang.chassis.time.StartEvent;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts lie in the week before the business start, so that the law lets them in. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class ClockBookTest {

  private static final Instant MONDAY = at("2026-09-07T09:00");
  private static final Limit PROMISED =
      new Limit(5, LimitUnit.WORKING_DAY, StartEvent.ACCEPTED, "承诺");
  private static final Limit STATUTORY =
      new Limit(20, LimitUnit.WORKING_DAY, StartEvent.ACCEPTED, "《行政许可法》第四十二条");

  @Inject ClockBook book;
  @Inject Clock time;
  @Inject EventJson json;
  @Inject DataSource dataSource;

  @Test
  void a_clock_starts_pauses_resumes_and_stops_with_its_facts_and_due_date_kept() {
    UUID id = started(STATUTORY).id();
    assertThat(dueAt(id)).isEqualTo(at("2026-09-14T17:30"));
    add(id, pause("p1"));
    add(id, new ClockFact.Resume(at("2026-09-09T10:00"), now(), "handler-1", "p1"));
    assertThat(dueAt(id)).isEqualTo(at("2026-09-16T17:30"));
    StoredClock stopped =
        add(id, new ClockFact.Stop(at("2026-09-10T10:00"), now(), "handler-1", "办结"));

    StoredClock read = book.find(id).orElseThrow();
    assertThat(read).isEqualTo(stopped);
    assertThat(read.revision()).isEqualTo(4);
    assertThat(book.of("item", read.clock().subject().id())).containsExactly(read);
    ClockSnapshot snapshot = book.snapshot(read);
    assertThat(snapshot.phase()).isEqualTo(ClockPhase.STOPPED);
    assertThat(read.open()).isFalse();
    assertThat(dueAt(id)).isEqualTo(snapshot.dueAt());
    assertThat(column(id, "phase")).isEqualTo("STOPPED");
    assertThat(column(id, "revision")).isEqualTo("4");
  }

  @Test
  void every_fact_is_an_event_whose_snapshot_reads_back_equal() {
    StoredClock clock = started(STATUTORY);
    ClockSnapshot first = book.snapshot(clock);
    StoredClock paused = add(clock.id(), pause("p1"));
    StoredClock resumed =
        add(clock.id(), new ClockFact.Resume(at("2026-09-09T10:00"), now(), "handler-1", "p1"));
    StoredClock extended = add(clock.id(), extend(10));
    stop(clock.id(), "办结");

    List<Event> events = events(clock.clock().subject(), 5);

    assertThat(events)
        .extracting(Event::type)
        .containsExactly(
            "io.taizhang.ledger.clock.started.v1",
            "io.taizhang.ledger.clock.paused.v1",
            "io.taizhang.ledger.clock.resumed.v1",
            "io.taizhang.ledger.clock.extended.v1",
            "io.taizhang.ledger.clock.stopped.v1");
    List<ClockChanged> told =
        events.stream().map(event -> json.data(event, ClockChanged.class)).toList();
    assertThat(told.subList(0, 4))
        .extracting(ClockChanged::clock)
        .containsExactly(
            first, book.snapshot(paused), book.snapshot(resumed), book.snapshot(extended));
    assertThat(told.getLast().clock())
        .isEqualTo(book.snapshot(book.find(clock.id()).orElseThrow()));
    assertThat(told).extracting(ClockChanged::subject).containsOnly(clock.clock().subject());
    assertThat(told).extracting(ClockChanged::addressee).containsOnly(clock.clock().addressee());
    assertThat(events.getFirst().data().at("/clock/dueAt").asText())
        .isEqualTo("2026-09-14T17:30:00+08:00");
    assertThat(events).extracting(Event::region).containsOnly("/350000/350500/");
  }

  @Test
  void what_an_extension_moves_is_kept_with_it() {
    UUID id = started(STATUTORY).id();
    add(id, extend(10));
    assertThat(dueAt(id)).isEqualTo(at("2026-09-14T17:30"));
    assertThat(book.find(id).orElseThrow().facts().getLast()).isEqualTo(extend(10));
    assertThat(book.explain(book.find(id).orElseThrow()).counted()).isEqualTo(5);
  }

  @Test
  void a_clock_of_one_limit_has_no_statutory_due_date() {
    UUID id = started(null).id();
    add(id, extend(2));
    assertThat(dueAt(id)).isEqualTo(at("2026-09-16T17:30"));
    assertThat(column(id, "statutory_due_at")).isNull();
    assertThat(book.explain(book.find(id).orElseThrow()).counted()).isEqualTo(7);
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of(409, "clock-already-started", new ClockFact.Start(MONDAY, MONDAY, "a")),
        Arguments.of(
            409, "clock-no-such-open-pause", new ClockFact.Resume(MONDAY, MONDAY, "a", "p9")),
        Arguments.of(
            409,
            "clock-out-of-order",
            new ClockFact.Stop(MONDAY.minusSeconds(1), MONDAY, "a", "r")),
        Arguments.of(
            409, "clock-future", new ClockFact.Stop(at("2030-01-01T09:00"), MONDAY, "a", "r")),
        Arguments.of(422, "clock-reason-missing", new ClockFact.Stop(MONDAY, MONDAY, "a", " ")),
        Arguments.of(422, "clock-extension-not-positive", extend(0)),
        Arguments.of(
            422,
            "clock-evidence-missing",
            new ClockFact.Pause(
                MONDAY, MONDAY, "a", PauseBasis.HEARING, "", LocalDate.of(2026, 9, 9), "p")),
        Arguments.of(
            422,
            "clock-law-missing",
            new ClockFact.Pause(
                MONDAY, MONDAY, "a", PauseBasis.OTHER_LAW, "n", LocalDate.of(2026, 9, 9), "p")));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void what_the_law_refuses_is_a_problem_and_changes_nothing(
      int status, String code, ClockFact fact) {
    StoredClock clock = started(STATUTORY);
    assertThatThrownBy(() -> add(clock.id(), fact))
        .asInstanceOf(type(HttpProblem.class))
        .satisfies(
            problem -> {
              assertThat(problem.getStatusCode()).isEqualTo(status);
              assertThat(problem.getParameters()).containsEntry("code", code);
              assertThat(problem.getDetail()).isNotBlank();
            });
    assertThat(book.find(clock.id())).contains(clock);
  }

  @Test
  void a_stopped_clock_stays_as_it_is() {
    UUID id = started(null).id();
    stop(id, "办结");
    stop(id, "再次办结");
    assertThat(book.find(id).orElseThrow().revision()).isEqualTo(2);
  }

  @Test
  void of_two_writers_at_once_the_second_sees_what_the_first_has_written() throws Exception {
    UUID id = started(null).id();
    Callable<Boolean> pausing =
        () -> {
          try {
            add(id, pause("same"));
            return true;
          } catch (HttpProblem refused) {
            return false;
          }
        };
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      long accepted = 0;
      for (Future<Boolean> answer :
          threads.invokeAll(List.of(pausing, pausing, pausing, pausing))) {
        accepted += answer.get() ? 1 : 0;
      }
      assertThat(accepted).isEqualTo(1);
    }
    assertThat(book.find(id).orElseThrow().facts()).hasSize(2);
  }

  @Test
  void a_clock_that_is_undone_leaves_nothing() {
    ClockSubject subject = subject();
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          book.start("handler-1", clock(subject, null), MONDAY);
                          throw new IllegalStateException("changed my mind");
                        }))
        .hasMessage("changed my mind");
    assertThat(book.of("item", subject.id())).isEmpty();
  }

  @Test
  void a_fact_needs_a_transaction() {
    assertThatThrownBy(() -> book.start("a", clock(subject(), null), MONDAY))
        .isInstanceOf(TransactionalException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update clock_fact set actor = 'nobody'",
        "delete from clock_fact",
        "truncate clock_fact cascade"
      })
  void facts_cannot_be_changed(String attempt) {
    started(null);
    assertThatThrownBy(() -> new Rows(dataSource).write(attempt))
        .hasMessageContaining("clock_fact is append-only");
  }

  private StoredClock started(@Nullable Limit statutory) {
    return QuarkusTransaction.requiringNew()
        .call(() -> book.start("handler-1", clock(subject(), statutory), MONDAY));
  }

  private StoredClock add(UUID id, ClockFact fact) {
    return QuarkusTransaction.requiringNew().call(() -> book.add(id, fact));
  }

  private void stop(UUID id, String reason) {
    QuarkusTransaction.requiringNew()
        .run(() -> book.stop(id, "handler-1", reason, at("2026-09-11T10:00")));
  }

  private static NewClock clock(ClockSubject subject, @Nullable Limit statutory) {
    return new NewClock(
        "item-decision",
        subject,
        new Addressee("350500-DRC", null),
        RegionPath.root("350000").child("350500"),
        PROMISED,
        statutory,
        ExtensionRule.singleOrgan());
  }

  private static ClockSubject subject() {
    return new ClockSubject(
        "item", UUID.randomUUID().toString(), "用地预审", UUID.randomUUID().toString(), "人民医院二期");
  }

  private ClockFact pause(String id) {
    return new ClockFact.Pause(
        at("2026-09-08T10:00"),
        now(),
        "handler-1",
        PauseBasis.EXPERT_REVIEW,
        "示例告知书〔2026〕1号",
        LocalDate.of(2026, 9, 9),
        id);
  }

  private static ClockFact extend(int days) {
    Instant approved = at("2026-09-10T10:00");
    return new ClockFact.Extend(
        approved,
        approved,
        "head-1",
        days,
        "情况复杂",
        false,
        ExtensionBasis.SINGLE_ORGAN,
        Approver.ORGAN_HEAD);
  }

  private Instant now() {
    return time.instant();
  }

  private List<Event> events(ClockSubject subject, int count) {
    Rows rows = new Rows(dataSource);
    String sql = "select payload from event_log where stream_key = ? order by position";
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> rows.read(sql, subject.orderingKey()).size() == count);
    return rows.read(sql, subject.orderingKey()).stream().map(json::read).toList();
  }

  private @Nullable String column(UUID id, String column) {
    return new Rows(dataSource)
        .read("select " + column + " from clock where id = ?", id)
        .getFirst();
  }

  private Instant dueAt(UUID id) {
    String seconds = column(id, "extract(epoch from due_at)::bigint");
    return Instant.ofEpochSecond(Long.parseLong(seconds));
  }

  private static Instant at(String dateTime) {
    return LocalDateTime.parse(dateTime).toInstant(ZoneOffset.ofHours(8));
  }
}

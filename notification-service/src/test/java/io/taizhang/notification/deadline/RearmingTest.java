package io.taizhang.notification.deadline;

import static io.taizhang.notification.ladder.domain.Rung.CIRCULAR;
import static io.taizhang.notification.ladder.domain.Rung.RED_CARD;
import static io.taizhang.notification.ladder.domain.Rung.REMINDER;
import static io.taizhang.notification.ladder.domain.Rung.URGE;
import static io.taizhang.notification.ladder.domain.Rung.YELLOW_CARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.CalendarVersion;
import io.taizhang.chassis.time.CalendarVersion.DecreedDay;
import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.ClockPhase;
import io.taizhang.chassis.time.ClockSnapshot;
import io.taizhang.chassis.time.DayHours;
import io.taizhang.chassis.time.DayKind;
import io.taizhang.chassis.time.Limit;
import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.chassis.time.OfficeHours;
import io.taizhang.chassis.time.StartEvent;
import io.taizhang.chassis.time.Timetable;
import io.taizhang.chassis.web.Ids;
import io.taizhang.notification.clock.OpenedOrder;
import io.taizhang.notification.fixture.Clocks;
import io.taizhang.notification.fixture.Known;
import io.taizhang.notification.fixture.MailServer;
import io.taizhang.notification.ladder.domain.Rung;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Business time stands at Monday, 2026-09-14, 08:30; each test has a county of its own, whose
 * calendar is amended while no due date moves.
 */
@QuarkusTest
@WithTestResource(SuiteParts.class)
@WithTestResource(MailServer.class)
class RearmingTest {

  private static final DayKind OFF = DayKind.OFF;
  private static final DayKind WORK = DayKind.WORK;

  @Inject Arming arming;
  @Inject Firing firing;
  @Inject Rearming rearming;
  @Inject RearmQueue queue;
  @Inject RearmEngine engine;
  @Inject Deadlines deadlines;
  @Inject RungMoves moves;
  @Inject Calendars calendars;
  @Inject DataSource dataSource;
  @Inject Known known;

  private final RegionPath county = ownCounty();

  @BeforeEach
  void regions() {
    known.regions();
  }

  @Test
  void a_rung_whose_working_day_moves_is_armed_anew_and_the_others_stay() {
    UUID here = started("2026-10-12T09:00", 5);
    UUID elsewhere = started("2026-10-12T09:00", 5, ownCounty());
    Map<Rung, Instant> before = pending(here);
    assertThat(before).containsEntry(REMINDER, at("2026-10-16T08:30"));

    amend(day("2026-10-16", OFF), day("2026-10-17", WORK));
    settle();
    assertThat(pending(here))
        .containsEntry(REMINDER, at("2026-10-17T08:30"))
        .containsEntry(URGE, before.get(URGE))
        .containsEntry(YELLOW_CARD, before.get(YELLOW_CARD))
        .containsEntry(RED_CARD, before.get(RED_CARD));
    assertThat(pending(elsewhere)).isEqualTo(before);

    amend(day("2026-10-21", OFF));
    settle();
    assertThat(pending(here))
        .as("one that comes after the due date, and none before it")
        .containsEntry(REMINDER, at("2026-10-17T08:30"))
        .containsEntry(RED_CARD, at("2026-10-23T17:30"));
  }

  @Test
  void one_whose_new_instant_has_passed_fires_at_once_and_only_once() throws SQLException {
    UUID clock = started("2026-09-11T09:00", 3);
    assertThat(pending(clock)).containsEntry(REMINDER, at("2026-09-15T08:30"));
    amend(day("2026-09-12", WORK), day("2026-09-15", OFF));
    settle();
    await().atMost(Duration.ofSeconds(30)).until(() -> fired(clock).contains(REMINDER));
    amend(day("2026-09-19", OFF));
    settle();
    assertThat(fired(clock)).containsExactly(REMINDER);
    assertThat(pending(clock)).doesNotContainKey(REMINDER);
  }

  @Test
  void where_the_due_date_moves_too_nothing_is_said_before_its_owner_has_told()
      throws SQLException {
    UUID clock = started("2026-09-11T09:00", 3);
    Map<Rung, Instant> before = pending(clock);
    amend(day("2026-09-15", OFF));
    settle();
    assertThat(pending(clock)).as("one working day before it has passed").isEqualTo(before);
    assertThat(fired(clock)).isEmpty();
    told(clock, 2, "2026-09-11T09:00", 3, county);
    assertThat(pending(clock)).containsEntry(REMINDER, at("2026-09-16T08:30"));
  }

  @Test
  void one_that_is_due_before_it_could_be_armed_anew_waits_for_its_new_day() throws SQLException {
    UUID clock = started("2026-10-12T09:00", 5);
    amend(day("2026-10-16", OFF), day("2026-10-17", WORK), day("2026-10-21", OFF));
    settle();
    armed(clock, REMINDER, at("2026-10-16T08:30"));
    armed(clock, RED_CARD, at("2026-10-22T17:30"));

    firing.fireDue(at("2026-10-16T08:30"), 1_000);
    assertThat(fired(clock)).isEmpty();
    assertThat(pending(clock)).containsEntry(REMINDER, at("2026-10-17T08:30"));
    firing.fireDue(at("2026-10-17T08:30"), 1_000);
    assertThat(fired(clock)).containsExactly(REMINDER);

    firing.fireDue(at("2026-10-22T17:30"), 1_000);
    assertThat(fired(clock)).as("no card before its day").doesNotContain(RED_CARD);
    firing.fireDue(at("2026-10-23T17:30"), 1_000);
    assertThat(fired(clock)).containsOnlyOnce(RED_CARD);
  }

  @Test
  void a_card_whose_day_moves_on_is_taken_back_and_shown_again_on_its_new_day()
      throws SQLException {
    UUID clock = started("2026-09-01T09:00", 5);
    await().atMost(Duration.ofSeconds(30)).until(() -> fired(clock).contains(RED_CARD));
    UUID stands = started("2026-08-28T09:00", 5);
    await().atMost(Duration.ofSeconds(30)).until(() -> fired(stands).contains(RED_CARD));

    amend(day("2026-09-11", OFF));
    settle();
    assertThat(withdrawn(clock)).containsExactly(RED_CARD);
    assertThat(pending(clock)).isEqualTo(Map.of(RED_CARD, at("2026-09-14T17:30")));
    assertThat(withdrawn(stands)).isEmpty();
    assertThat(pending(stands)).doesNotContainKey(RED_CARD);

    firing.fireDue(at("2026-09-14T17:30"), 1_000);
    amend(day("2026-09-19", OFF));
    settle();
    assertThat(withdrawn(clock)).containsExactly(RED_CARD);
    assertThat(fired(clock)).filteredOn(RED_CARD::equals).hasSize(2);
    assertThat(pending(clock)).isEmpty();
  }

  @Test
  void what_has_fired_and_stands_is_not_armed_anew_beside_a_card_that_is_taken_back()
      throws SQLException {
    UUID clock = started("2026-09-01T09:00", 5);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> fired(clock).containsAll(List.of(URGE, YELLOW_CARD, RED_CARD)));
    amend(day("2026-09-09", OFF), day("2026-09-10", OFF), day("2026-09-11", OFF));
    settle();
    assertThat(withdrawn(clock)).containsExactlyInAnyOrder(YELLOW_CARD, RED_CARD);
    assertThat(pending(clock).keySet()).containsExactlyInAnyOrder(YELLOW_CARD, RED_CARD);
  }

  @Test
  void the_circular_of_an_unanswered_order_moves_though_its_clock_has_stopped() {
    Clocks late = Clocks.due(at("2026-09-10T17:30"));
    UUID clock = late.id();
    arming.orderOpened(
        new OpenedOrder(
            clock,
            "order-1",
            "DB-1",
            1,
            at("2026-09-14T09:00"),
            at("2026-10-15T17:30"),
            null,
            null,
            null,
            county.value(),
            late.subject(),
            late.addressee()));
    Clocks stopped = late.revision(2).phase(ClockPhase.STOPPED);
    arming.clockMoved(stopped.snapshot(), stopped.subject(), stopped.addressee(), county);
    Instant before = pending(clock).get(CIRCULAR);
    amend(day("2026-10-16", OFF));
    settle();
    assertThat(pending(clock).get(CIRCULAR)).isAfter(before);
  }

  @Test
  void other_office_hours_move_every_rung_within_its_day() {
    UUID clock = started("2026-10-12T09:00", 5);
    DayHours hours =
        new DayHours(
            LocalTime.parse("09:00"),
            LocalTime.parse("12:00"),
            LocalTime.parse("14:00"),
            LocalTime.parse("17:30"));
    install(
        new OfficeHours(List.of(new OfficeHours.Season(MonthDay.of(1, 1), hours)), false),
        List.of());
    settle();
    assertThat(pending(clock)).containsEntry(REMINDER, at("2026-10-16T09:00"));
  }

  @Test
  void many_clocks_are_taken_by_several_replicas_side_by_side() throws Exception {
    List<UUID> many =
        Stream.generate(() -> started("2026-10-12T09:00", 5))
            .limit(2L * RearmQueue.STRETCH + 1)
            .toList();
    amend(day("2026-10-16", OFF), day("2026-10-17", WORK));
    try (ExecutorService replicas = Executors.newFixedThreadPool(2)) {
      List<Future<?>> both = new ArrayList<>();
      for (int replica = 0; replica < 2; replica++) {
        both.add(
            replicas.submit(
                () -> {
                  while (queue.open() > 0) {
                    rearming.batch();
                  }
                  return null;
                }));
      }
      for (Future<?> replica : both) {
        replica.get();
      }
    }
    assertThat(many)
        .allSatisfy(
            clock -> assertThat(pending(clock)).containsEntry(REMINDER, at("2026-10-17T08:30")));
  }

  private static RegionPath ownCounty() {
    return Clocks.QUANZHOU.child(
        "3505" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT));
  }

  private void amend(DecreedDay... days) {
    install(null, Arrays.asList(days));
  }

  private void install(@Nullable OfficeHours hours, List<DecreedDay> days) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                calendars.installNext(
                    number ->
                        new CalendarVersion(
                            Ids.next(),
                            number,
                            county.value(),
                            "示例办〔2026〕1号（虚构）",
                            LocalDate.parse("2026-09-14"),
                            null,
                            hours,
                            days)));
  }

  private static DecreedDay day(String date, DayKind kind) {
    return new DecreedDay(LocalDate.parse(date), kind, "示例活动（虚构）");
  }

  private UUID started(String at, int days) {
    return started(at, days, county);
  }

  private UUID started(String at, int days, RegionPath region) {
    UUID clock = UUID.randomUUID();
    told(clock, 1, at, days, region);
    return clock;
  }

  /** As its owner tells it by the calendar of today. */
  private void told(UUID clock, long revision, String startedAt, int days, RegionPath region) {
    Clocks about = new Clocks(clock, revision, ClockPhase.RUNNING, at(startedAt), "D" + clock);
    Timetable timetable = QuarkusTransaction.requiringNew().call(() -> calendars.in(region));
    ClockSnapshot snapshot =
        ClockSnapshot.of(
            clock,
            "DECISION",
            revision,
            about.department(),
            region.value(),
            new Limit(days, LimitUnit.WORKING_DAY, StartEvent.ACCEPTED, "承诺"),
            null,
            List.of(new ClockFact.Start(at(startedAt), at(startedAt), "handler-1")),
            timetable.calendar(),
            timetable.hours());
    arming.clockMoved(snapshot, about.subject(), about.addressee(), region);
  }

  private void settle() {
    engine.wake();
    await().atMost(Duration.ofSeconds(30)).until(engine::settled);
  }

  private void armed(UUID clock, Rung rung, Instant at) throws SQLException {
    UUID row =
        rows(clock).stream()
            .filter(one -> one.rung == rung)
            .map(one -> one.id)
            .findFirst()
            .orElseThrow();
    moves.make(List.of(new RungMoves.Move(row, at)));
  }

  private List<Rung> fired(UUID clock) throws SQLException {
    return intents(clock, "select rung from intent where clock_id = ?");
  }

  private List<Rung> withdrawn(UUID clock) throws SQLException {
    return intents(
        clock, "select rung from intent where clock_id = ? and withdrawn_at is not null");
  }

  private List<Rung> intents(UUID clock, String sql) throws SQLException {
    List<Rung> fired = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setObject(1, clock);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          fired.add(Rung.valueOf(rows.getString(1)));
        }
      }
    }
    return fired;
  }

  private Map<Rung, Instant> pending(UUID clock) {
    return rows(clock).stream().collect(Collectors.toMap(row -> row.rung, row -> row.armedAt));
  }

  private List<Deadline> rows(UUID clock) {
    return QuarkusTransaction.requiringNew().call(() -> deadlines.of(clock));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).toInstant(ZoneOffset.ofHours(8));
  }
}

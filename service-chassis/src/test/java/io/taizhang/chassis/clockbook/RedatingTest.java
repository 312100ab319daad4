package io.taizhang.chassis.clockbook;

import static io.taizhang.chassis.clockbook.Desk.MONDAY;
import static io.taizhang.chassis.clockbook.Desk.at;
import static io.taizhang.chassis.clockbook.Desk.limit;
import static io.taizhang.chassis.clockbook.Desk.off;
import static io.taizhang.chassis.clockbook.Desk.work;
import static io.taizhang.chassis.clockbook.Desk.workingDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.sample.Rows;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.CalendarVersion;
import io.taizhang.chassis.time.DayHours;
import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.chassis.time.OfficeHours;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which clocks a version moves. Thursday is 2026-09-10; five days from Monday end on the 14th. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class RedatingTest {

  private static final String THURSDAY = "2026-09-10";

  @Inject Desk desk;
  @Inject Redater redater;
  @Inject GatedRedatingStore store;
  @Inject DataSource dataSource;

  private final RegionPath country = Desk.country();

  @BeforeEach
  void hold() throws SQLException {
    store.hold();
    carryThrough();
  }

  @AfterEach
  void release() throws SQLException {
    carryThrough();
    store.release();
  }

  @Test
  void a_running_clock_moves_with_one_event_that_tells_when_it_had_been_due() throws Exception {
    StoredClock clock = desk.started(country, 5);

    install(off(THURSDAY));

    StoredClock moved = movedOnce(clock, "2026-09-15T17:30");
    ClockRescheduled told = desk.rescheduled(clock).getFirst();
    assertThat(told.previousDueAt()).isEqualTo(at("2026-09-14T17:30"));
    assertThat(told.previousStatutoryDueAt()).isNull();
    assertThat(told.clock().dueAt()).isEqualTo(at("2026-09-15T17:30"));
    assertThat(told.clock().revision()).isEqualTo(2);
    assertThat(told.clock().calendarVersion()).isEqualTo(moved.lastReckoned().calendarVersion());
    assertThat(told.subject()).isEqualTo(clock.clock().subject());
    assertThat(told.addressee()).isEqualTo(clock.clock().addressee());
    assertThat(moved.facts()).isEqualTo(clock.facts());
  }

  @Test
  void a_worked_saturday_brings_a_clock_forward() throws Exception {
    StoredClock clock = desk.started(country, 5);
    install(work("2026-09-12"));
    movedOnce(clock, "2026-09-12T17:30");
  }

  @Test
  void the_estimate_of_a_paused_clock_moves() throws Exception {
    StoredClock clock = desk.started(country, 5);
    StoredClock paused = desk.add(clock, desk.pause("p1", "2026-09-08T10:00", "2026-09-09"));
    assertThat(desk.dueAt(clock)).isEqualTo(at("2026-09-16T17:30"));

    install(off(THURSDAY));

    movedOnce(paused, "2026-09-17T17:30");
  }

  @Test
  void a_day_within_a_pause_moves_nothing() throws Exception {
    StoredClock clock = desk.started(country, 5);
    StoredClock paused = desk.add(clock, desk.pause("p1", "2026-09-08T10:00", "2026-09-11"));
    install(off(THURSDAY));
    untouched(paused);
  }

  @Test
  void the_statutory_due_date_moves_beside_a_promise_that_does_not() throws Exception {
    StoredClock clock = desk.started(country, MONDAY, workingDays(1), workingDays(5));

    install(off(THURSDAY));

    StoredClock moved = movedOnce(clock, "2026-09-08T17:30");
    assertThat(moved.lastReckoned().statutoryDueAt()).isEqualTo(at("2026-09-15T17:30"));
    ClockRescheduled told = desk.rescheduled(clock).getFirst();
    assertThat(told.previousDueAt()).isEqualTo(at("2026-09-08T17:30"));
    assertThat(told.previousStatutoryDueAt()).isEqualTo(at("2026-09-14T17:30"));
    assertThat(told.clock().statutoryDueAt()).isEqualTo(at("2026-09-15T17:30"));
  }

  @Test
  void calendar_days_move_only_where_they_end_on_the_day() throws Exception {
    StoredClock over = desk.started(country, MONDAY, limit(10, LimitUnit.CALENDAR_DAY), null);
    StoredClock onIt = desk.started(country, MONDAY, limit(3, LimitUnit.CALENDAR_DAY), null);
    install(off(THURSDAY));
    untouched(over);
    movedOnce(onIt, "2026-09-11T17:30");
  }

  @Test
  void half_days_and_hours_move() throws Exception {
    StoredClock halves = desk.started(country, MONDAY, limit(7, LimitUnit.HALF_DAY), null);
    StoredClock hours = desk.started(country, MONDAY, limit(26, LimitUnit.WORKING_HOUR), null);
    assertThat(desk.dueAt(halves)).isEqualTo(at("2026-09-11T12:00"));
    assertThat(desk.dueAt(hours)).isEqualTo(at("2026-09-11T09:00"));
    install(off(THURSDAY));
    movedOnce(halves, "2026-09-14T12:00");
    movedOnce(hours, "2026-09-14T09:00");
  }

  @Test
  void what_is_due_before_the_day_or_starts_after_it_or_is_stopped_stays() throws Exception {
    StoredClock before = desk.started(country, 2);
    StoredClock after = desk.started(country, at("2026-09-11T09:00"), workingDays(5), null);
    StoredClock stopped = desk.add(desk.started(country, 5), desk.stop("2026-09-11T10:00"));
    StoredClock elsewhere = desk.started(Desk.country(), 5);

    install(off(THURSDAY));

    for (StoredClock clock : List.of(before, after, stopped, elsewhere)) {
      untouched(clock);
    }
  }

  @Test
  void a_region_moves_its_own_subtree_only() throws Exception {
    RegionPath city = country.child("35");
    StoredClock there = desk.started(city, 5);
    StoredClock below = desk.started(city.child("01"), 5);
    StoredClock above = desk.started(country, 5);
    StoredClock beside = desk.started(country.child("36"), 5);
    StoredClock alike = desk.started(country.child("350"), 5);

    install(city, off(THURSDAY));

    movedOnce(there, "2026-09-15T17:30");
    movedOnce(below, "2026-09-15T17:30");
    for (StoredClock clock : List.of(above, beside, alike)) {
      untouched(clock);
    }
  }

  @Test
  void a_further_year_makes_provisional_clocks_firm_whether_or_not_they_move() throws Exception {
    StoredClock over = desk.started(country, MONDAY, workingDays(90), null);
    StoredClock onTheDay = desk.started(country, MONDAY, limit(117, LimitUnit.CALENDAR_DAY), null);
    StoredClock firm = desk.started(country, 5);
    Instant provisionally = desk.dueAt(over);
    assertThat(over.lastReckoned().provisional()).isTrue();

    install(
        desk.next(country, LocalDate.of(2027, 12, 31), null, off("2027-01-01"), off("2027-01-04")));

    StoredClock moved = movedOnce(over, null);
    assertThat(moved.lastReckoned().provisional()).isFalse();
    assertThat(moved.lastReckoned().dueAt()).isAfter(provisionally);
    assertThat(movedOnce(onTheDay, "2027-01-05T17:30").lastReckoned().provisional()).isFalse();
    untouched(firm);
  }

  @Test
  void a_clock_that_only_ceases_to_be_provisional_is_told_of() throws Exception {
    StoredClock clock = desk.started(country, MONDAY, workingDays(90), null);
    Instant due = desk.dueAt(clock);

    install(desk.next(country, LocalDate.of(2027, 12, 31), null));

    StoredClock firm = movedOnce(clock, null);
    assertThat(firm.lastReckoned().dueAt()).isEqualTo(due);
    assertThat(firm.lastReckoned().provisional()).isFalse();
    assertThat(desk.rescheduled(clock).getFirst().previousDueAt()).isEqualTo(due);
  }

  @Test
  void other_office_hours_move_every_clock_within_its_day() throws Exception {
    StoredClock clock = desk.started(country, 5);
    StoredClock later = desk.started(country, at("2026-09-11T09:00"), workingDays(1), null);
    OfficeHours short17 =
        OfficeHours.allYear(
            new DayHours(
                LocalTime.of(8, 30),
                LocalTime.of(12, 0),
                LocalTime.of(14, 30),
                LocalTime.of(17, 0)));

    install(desk.next(country, null, short17));

    movedOnce(clock, "2026-09-14T17:00");
    movedOnce(later, "2026-09-14T17:00");
  }

  @Test
  void a_decree_that_repeats_what_holds_moves_nothing() throws Exception {
    StoredClock clock = desk.started(country, 5);
    install(work(THURSDAY));
    untouched(clock);
  }

  @Test
  void a_version_installed_twice_does_nothing_more() throws Exception {
    StoredClock clock = desk.started(country, 5);
    CalendarVersion version = desk.next(country, off(THURSDAY));
    install(version);
    assertThat(desk.install(version)).isFalse();
    assertThat(carryThrough()).isZero();
    movedOnce(clock, "2026-09-15T17:30");
    assertThat(redatings(version)).isEqualTo("1");
  }

  @Test
  void a_version_after_a_gap_is_refused_and_leaves_nothing() {
    CalendarVersion next = desk.next(country, off(THURSDAY));
    CalendarVersion ahead =
        new CalendarVersion(
            next.id(),
            next.version() + 1,
            next.region(),
            next.source(),
            next.publishedAt(),
            null,
            null,
            next.days());
    assertThatThrownBy(() -> desk.install(ahead)).isInstanceOf(IllegalArgumentException.class);
    assertThat(redatings(ahead)).isEqualTo("0");
    assertThat(desk.dueAt(desk.started(country, 5))).isEqualTo(at("2026-09-14T17:30"));
  }

  @Test
  void two_versions_under_way_move_a_clock_once_and_to_where_both_put_it() throws Exception {
    StoredClock clock = desk.started(country, 5);
    StoredClock late = desk.started(country, MONDAY, workingDays(8), null);
    desk.install(desk.next(country, off(THURSDAY)));
    desk.install(desk.next(country, off("2026-09-16")));
    carryThrough();
    movedOnce(clock, "2026-09-15T17:30");
    movedOnce(late, "2026-09-20T17:30");
  }

  @Test
  void a_later_version_moves_a_clock_again() throws Exception {
    StoredClock clock = desk.started(country, 5);
    install(off(THURSDAY));
    install(work(THURSDAY));
    assertThat(desk.dueAt(clock)).isEqualTo(at("2026-09-14T17:30"));
    assertThat(desk.read(clock).revision()).isEqualTo(3);
    assertThat(desk.rescheduled(clock))
        .extracting(ClockRescheduled::previousDueAt)
        .containsExactly(at("2026-09-14T17:30"), at("2026-09-15T17:30"));
  }

  @Test
  void batches_go_on_where_the_last_one_ended_and_count_what_they_did() throws Exception {
    List<StoredClock> clocks =
        List.of(
            desk.started(country, 5),
            desk.started(country, MONDAY, limit(10, LimitUnit.CALENDAR_DAY), null),
            desk.started(country, 5),
            desk.started(country, 5));
    CalendarVersion version = desk.next(country, off(THURSDAY));
    desk.install(version);

    assertThat(redater.batch(3)).contains(Redater.Done.NOTHING);
    assertThat(redater.batch(3)).contains(new Redater.Done(3, 2));
    assertThat(redater.batch(3)).contains(new Redater.Done(1, 1));
    assertThat(redater.batch(3)).contains(Redater.Done.NOTHING);
    assertThat(redater.batch(3)).isEmpty();

    untouched(clocks.get(1));
    for (StoredClock clock : List.of(clocks.get(0), clocks.get(2), clocks.get(3))) {
      movedOnce(clock, "2026-09-15T17:30");
    }
    assertThat(
            new Rows(dataSource)
                .read(
                    "select seen || ' ' || moved || ' ' || (finished_at is not null) from redating"
                        + " where version = ?",
                    version.version()))
        .containsExactly("4 3 true");
  }

  @Test
  void a_stopped_clock_is_explained_by_the_calendar_of_its_end() throws Exception {
    StoredClock stopped = desk.add(desk.started(country, 5), desk.stop("2026-09-11T10:00"));
    install(off(THURSDAY));
    assertThat(desk.explained(stopped).due().at()).isEqualTo(at("2026-09-14T17:30"));
  }

  private void install(CalendarVersion.DecreedDay... days) throws SQLException {
    install(country, days);
  }

  private void install(RegionPath region, CalendarVersion.DecreedDay... days) throws SQLException {
    install(desk.next(region, days));
  }

  private void install(CalendarVersion version) throws SQLException {
    assertThat(desk.install(version)).isTrue();
    carryThrough();
  }

  private int carryThrough() throws SQLException {
    int moved = 0;
    for (Optional<Redater.Done> done = redater.batch(100);
        done.isPresent();
        done = redater.batch(100)) {
      moved += done.get().moved();
    }
    return moved;
  }

  private StoredClock movedOnce(StoredClock before, @Nullable String dueAt) {
    StoredClock now = desk.read(before);
    assertThat(now.revision()).isEqualTo(before.revision() + 1);
    assertThat(desk.rescheduled(before)).hasSize(1);
    if (dueAt != null) {
      assertThat(now.lastReckoned().dueAt()).isEqualTo(at(dueAt));
    }
    return now;
  }

  private void untouched(StoredClock before) {
    assertThat(desk.read(before)).isEqualTo(before);
    assertThat(desk.rescheduled(before)).isEmpty();
  }

  private String redatings(CalendarVersion version) {
    return new Rows(dataSource)
        .read("select count(*) from redating where version = ?", version.version())
        .getFirst();
  }
}

package io.taizhang.bench.service;

import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.ClockSnapshot;
import io.taizhang.chassis.time.Limit;
import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.chassis.time.PauseBasis;
import io.taizhang.chassis.time.StartEvent;
import io.taizhang.chassis.time.Timetable;
import io.taizhang.chassis.web.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Running clocks as the clock book stores them, by the thousand: started in the six weeks before
 * business time begins and due in the eight weeks after, one in five with a pause behind it, one in
 * ten with a pause open.
 */
@ApplicationScoped
class ManyClocks {

  static final RegionPath COUNTRY = RegionPath.root("100000");
  static final RegionPath REGION = COUNTRY.child("350000").child("350500");

  private static final LocalDate FIRST = LocalDate.of(2026, 8, 3);
  private static final LocalDate PAUSED = LocalDate.of(2026, 9, 14);
  private static final int DAYS_OF_START = 40;
  private static final int LEAST = 40;
  private static final int LIMITS = 30;
  private static final String ACTOR = "bench";
  private static final String CLOCK =
      """
      insert into clock
        (id, kind, subject_type, subject_id, title, department, region_path, limit_amount,
         limit_unit, limit_starts_at, limit_source, phase, started_at, due_at, provisional,
         calendar_version, revision, stale_from)
      values (?, 'decision', 'case', ?, '施工许可', '350500-HOUSING', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)
      """;
  private static final String FACT =
      """
      insert into clock_fact
        (clock_id, seq, type, effective, recorded, actor, basis, evidence, expected_end, pause_id)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String KEY = "insert into stream (stream_key, seq) values (?, 1)";

  private final DataSource dataSource;
  private final Calendars calendars;

  ManyClocks(DataSource dataSource, Calendars calendars) {
    this.dataSource = dataSource;
    this.calendars = calendars;
  }

  /** One thousand at most, in a transaction. */
  @Transactional
  void fill(int count, Random random) throws SQLException {
    Timetable there = calendars.in(REGION);
    try (Connection connection = dataSource.getConnection();
        PreparedStatement clocks = connection.prepareStatement(CLOCK);
        PreparedStatement facts = connection.prepareStatement(FACT);
        PreparedStatement keys = connection.prepareStatement(KEY)) {
      for (int i = 0; i < count; i++) {
        List<ClockFact> ledger = ledger(random);
        Limit limit = limit(LEAST + random.nextInt(LIMITS));
        ClockSnapshot clock = snapshot(ledger, limit, there);
        add(clocks, clock);
        for (int number = 0; number < ledger.size(); number++) {
          add(facts, clock.clockId(), number + 1, ledger.get(number));
        }
        keys.setString(1, clock.clockId().toString());
        keys.addBatch();
      }
      clocks.executeBatch();
      facts.executeBatch();
      keys.executeBatch();
    }
  }

  static Limit limit(int days) {
    return new Limit(days, LimitUnit.WORKING_DAY, StartEvent.ACCEPTED, "行政许可法第四十二条");
  }

  private static ClockSnapshot snapshot(List<ClockFact> ledger, Limit limit, Timetable there) {
    return ClockSnapshot.of(
        Ids.next(),
        "decision",
        1,
        "350500-HOUSING",
        REGION.value(),
        limit,
        null,
        ledger,
        there.calendar(),
        there.hours());
  }

  private static List<ClockFact> ledger(Random random) {
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS_OF_START));
    List<ClockFact> ledger = new ArrayList<>();
    Instant start = at(day);
    ledger.add(new ClockFact.Start(start, start, ACTOR));
    int kind = random.nextInt(10);
    if (kind < 3) {
      boolean open = kind == 0;
      Instant from = at(day.plusDays(1));
      LocalDate end = open ? PAUSED.plusDays(2) : day.plusDays(2);
      ledger.add(
          new ClockFact.Pause(
              from, from, ACTOR, PauseBasis.EXPERT_REVIEW, "告知书〔2026〕1号", end, "p1"));
      if (!open) {
        ledger.add(new ClockFact.Resume(at(end), at(end), ACTOR, "p1"));
      }
    }
    return ledger;
  }

  private static Instant at(LocalDate day) {
    return day.atTime(LocalTime.of(10, 0)).atZone(BusinessZone.ZONE).toInstant();
  }

  private static void add(PreparedStatement row, ClockSnapshot clock) throws SQLException {
    row.setObject(1, clock.clockId());
    row.setString(2, clock.clockId().toString());
    row.setString(3, clock.region());
    row.setInt(4, clock.limit().amount());
    row.setString(5, clock.limit().unit().name());
    row.setString(6, clock.limit().startsAt().name());
    row.setString(7, clock.limit().source());
    row.setString(8, clock.phase().name());
    row.setObject(9, clock.startedAt().atOffset(ZoneOffset.UTC));
    Instant dueAt = clock.dueAt();
    row.setObject(10, (dueAt == null ? clock.startedAt() : dueAt).atOffset(ZoneOffset.UTC));
    row.setBoolean(11, clock.provisional());
    row.setInt(12, clock.calendarVersion());
    row.setObject(
        13,
        clock.clockFacts().getLast() instanceof ClockFact.Pause pause
            ? pause.expectedEnd().plusDays(1)
            : null);
    row.addBatch();
  }

  private static void add(PreparedStatement row, UUID clock, int number, ClockFact fact)
      throws SQLException {
    row.setObject(1, clock);
    row.setInt(2, number);
    row.setObject(4, fact.effective().atOffset(ZoneOffset.UTC));
    row.setObject(5, fact.recorded().atOffset(ZoneOffset.UTC));
    row.setString(6, fact.actor());
    boolean paused = fact instanceof ClockFact.Pause;
    row.setString(3, paused ? "PAUSE" : fact instanceof ClockFact.Resume ? "RESUME" : "START");
    row.setString(7, paused ? PauseBasis.EXPERT_REVIEW.name() : null);
    row.setString(8, paused ? "告知书〔2026〕1号" : null);
    row.setObject(9, fact instanceof ClockFact.Pause pause ? pause.expectedEnd() : null);
    row.setString(10, number == 1 ? null : "p1");
    row.addBatch();
  }
}

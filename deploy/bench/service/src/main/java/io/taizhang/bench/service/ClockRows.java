package io.taizhang.bench.service;

import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.ClockSnapshot;
import io.taizhang.chassis.time.Limit;
import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.chassis.time.StartEvent;
import io.taizhang.chassis.time.Timetable;
import io.taizhang.chassis.web.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** A clock's start as the clock book stores it, without the event that the book would publish. */
@ApplicationScoped
class ClockRows {

  private static final Limit TWENTY_DAYS =
      new Limit(20, LimitUnit.WORKING_DAY, StartEvent.ACCEPTED, "行政许可法第四十二条");
  private static final String CLOCK =
      """
      insert into clock
        (id, kind, subject_type, subject_id, title, department, region_path, limit_amount,
         limit_unit, limit_starts_at, limit_source, phase, started_at, due_at, provisional,
         calendar_version, revision)
      values (?, 'decision', 'case', ?, '施工许可', ?, ?, ?, ?, ?, ?, 'RUNNING', ?, ?, ?, ?, 1)
      """;
  private static final String FACT =
      """
      insert into clock_fact (clock_id, seq, type, effective, recorded, actor)
      values (?, 1, 'START', ?, ?, 'bench')
      """;

  private final DataSource dataSource;
  private final Calendars calendars;

  ClockRows(DataSource dataSource, Calendars calendars) {
    this.dataSource = dataSource;
    this.calendars = calendars;
  }

  ClockSnapshot start(CaseFile file, String region, Instant now) {
    List<ClockFact> facts = List.of(new ClockFact.Start(now, now, "bench"));
    Timetable there = calendars.in(new RegionPath(region));
    ClockSnapshot clock =
        ClockSnapshot.of(
            Ids.next(),
            "decision",
            1,
            file.department,
            region,
            TWENTY_DAYS,
            null,
            facts,
            there.calendar(),
            there.hours());
    try (Connection connection = dataSource.getConnection()) {
      insertClock(connection, file, clock);
      insertFact(connection, clock.clockId(), now);
      return clock;
    } catch (SQLException e) {
      throw new IllegalStateException("the clock could not be written", e);
    }
  }

  private static void insertClock(Connection connection, CaseFile file, ClockSnapshot clock)
      throws SQLException {
    try (PreparedStatement row = connection.prepareStatement(CLOCK)) {
      row.setObject(1, clock.clockId());
      row.setString(2, Long.toString(file.id));
      row.setString(3, clock.unit());
      row.setString(4, clock.region());
      row.setInt(5, clock.limit().amount());
      row.setString(6, clock.limit().unit().name());
      row.setString(7, clock.limit().startsAt().name());
      row.setString(8, clock.limit().source());
      row.setObject(9, at(clock.startedAt()));
      Instant dueAt = clock.dueAt();
      row.setObject(10, at(dueAt == null ? clock.startedAt() : dueAt));
      row.setBoolean(11, clock.provisional());
      row.setInt(12, clock.calendarVersion());
      row.executeUpdate();
    }
  }

  private static void insertFact(Connection connection, UUID clock, Instant now)
      throws SQLException {
    try (PreparedStatement row = connection.prepareStatement(FACT)) {
      row.setObject(1, clock);
      row.setObject(2, at(now));
      row.setObject(3, at(now));
      row.executeUpdate();
    }
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}

package io.taizhang.bench.service;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.time.CalendarVersion;
import io.taizhang.chassis.time.CalendarVersion.DecreedDay;
import io.taizhang.chassis.time.DayKind;
import io.taizhang.chassis.web.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Installs a version of the calendar and waits until the engine has carried it through. */
@ApplicationScoped
class Redatings {

  private static final long LOOK_EVERY_MILLIS = 20;
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(8);
  private static final LocalDate TUESDAY = LocalDate.of(2026, 9, 22);

  /** Eleven weekdays later: of the due dates, about three in ten lie between the two. */
  private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 14);

  private static final LocalDate SOME_DAY = LocalDate.of(2026, 10, 27);
  private static final String STATE =
      "select seen, moved, finished_at is not null from redating where version = ?";

  private final Calendars calendars;
  private final DataSource dataSource;

  Redatings(Calendars calendars, DataSource dataSource) {
    this.calendars = calendars;
    this.dataSource = dataSource;
  }

  /**
   * Every clock spans the Tuesday. Where only some are to move, a day is taken and another given
   * back, as notices do: only clocks that are due between the two move.
   */
  String run(boolean all) throws SQLException, InterruptedException {
    boolean free =
        calendars.in(ManyClocks.REGION).calendar().isWorkingDay(all ? TUESDAY : SOME_DAY);
    DayKind kind = free ? DayKind.OFF : DayKind.WORK;
    DayKind other = free ? DayKind.WORK : DayKind.OFF;
    CalendarVersion version =
        version(
            all
                ? List.of(new DecreedDay(TUESDAY, kind, "示例"))
                : List.of(
                    new DecreedDay(SOME_DAY, kind, "示例"), new DecreedDay(SATURDAY, other, "示例")));
    long begin = System.nanoTime();
    QuarkusTransaction.requiringNew().run(() -> calendars.install(version));
    String counts = awaited(version.version());
    return "seconds=%.2f %s".formatted((System.nanoTime() - begin) / 1e9, counts);
  }

  private CalendarVersion version(List<DecreedDay> days) {
    return new CalendarVersion(
        Ids.next(),
        calendars.almanac().version() + 1,
        ManyClocks.COUNTRY.value(),
        "示例〔2026〕1号",
        LocalDate.of(2026, 9, 1).plusDays(calendars.almanac().version()),
        null,
        null,
        days);
  }

  private String awaited(int version) throws SQLException, InterruptedException {
    for (long begin = System.nanoTime(); System.nanoTime() - begin < PATIENCE; ) {
      try (Connection connection = dataSource.getConnection();
          PreparedStatement select = connection.prepareStatement(STATE)) {
        select.setInt(1, version);
        try (ResultSet row = select.executeQuery()) {
          if (row.next() && row.getBoolean(3)) {
            return "seen=%d moved=%d".formatted(row.getLong(1), row.getLong(2));
          }
        }
      }
      Thread.sleep(LOOK_EVERY_MILLIS);
    }
    throw new IllegalStateException("version " + version + " is not carried through");
  }
}

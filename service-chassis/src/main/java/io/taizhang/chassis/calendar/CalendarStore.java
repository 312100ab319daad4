package io.taizhang.chassis.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.taizhang.chassis.time.Almanac;
import io.taizhang.chassis.time.CalendarVersion;
import io.taizhang.chassis.time.CalendarVersion.DecreedDay;
import io.taizhang.chassis.time.DayKind;
import io.taizhang.chassis.time.OfficeHours;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the calendar's versions after the first. Every call joins the transaction at hand.
 */
@ApplicationScoped
class CalendarStore {

  /** One number for all services: each has a database of its own. */
  private static final int LOCK = 0x7A1E;

  private static final String HOLD_OFF = "select pg_advisory_xact_lock_shared(" + LOCK + ")";
  private static final String WAIT_FOR_WRITERS = "select pg_advisory_xact_lock(" + LOCK + ")";
  private static final String NEWEST =
      "select id from calendar_version order by version desc limit 1";
  private static final String VERSIONS = "select * from calendar_version order by version";
  private static final String DAYS = "select * from calendar_day order by version, date";
  private static final String INSERT_VERSION =
      """
      insert into calendar_version
        (version, id, region_path, source, published_at, published_through, office_hours,
         installed_at)
      values (?, ?, ?, ?, ?, ?, ?::jsonb, ?)
      """;
  private static final String INSERT_DAY =
      "insert into calendar_day (version, date, kind, name) values (?, ?, ?, ?)";

  private final DataSource dataSource;
  private final ObjectMapper json;
  private final Clock clock;

  CalendarStore(DataSource dataSource, ObjectMapper json, Clock clock) {
    this.dataSource = dataSource;
    this.json = json;
    this.clock = clock;
  }

  /** Lets no version be installed until the transaction ends. */
  void holdOff() {
    lock(HOLD_OFF);
  }

  /** Waits for those who hold installations off, and keeps new ones out. */
  void waitForWriters() {
    lock(WAIT_FOR_WRITERS);
  }

  private void lock(String sql) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException("the calendar could not be locked", e);
    }
  }

  /** The id of the newest version; empty while there is none after the first. */
  Optional<UUID> newest() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(NEWEST);
        ResultSet row = select.executeQuery()) {
      return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
    } catch (SQLException e) {
      throw unread(e);
    }
  }

  Almanac almanac() {
    try (Connection connection = dataSource.getConnection()) {
      Map<Integer, List<DecreedDay>> days = days(connection);
      Almanac almanac = Almanac.base();
      try (PreparedStatement select = connection.prepareStatement(VERSIONS);
          ResultSet row = select.executeQuery()) {
        while (row.next()) {
          almanac = almanac.with(version(row, days.getOrDefault(row.getInt("version"), List.of())));
        }
      }
      return almanac;
    } catch (SQLException e) {
      throw unread(e);
    }
  }

  private static Map<Integer, List<DecreedDay>> days(Connection connection) throws SQLException {
    Map<Integer, List<DecreedDay>> days = new HashMap<>();
    try (PreparedStatement select = connection.prepareStatement(DAYS);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        days.computeIfAbsent(row.getInt("version"), _ -> new ArrayList<>())
            .add(
                new DecreedDay(
                    row.getObject("date", LocalDate.class),
                    DayKind.valueOf(row.getString("kind")),
                    row.getString("name")));
      }
    }
    return days;
  }

  private CalendarVersion version(ResultSet row, List<DecreedDay> days) throws SQLException {
    return new CalendarVersion(
        row.getObject("id", UUID.class),
        row.getInt("version"),
        row.getString("region_path"),
        row.getString("source"),
        row.getObject("published_at", LocalDate.class),
        row.getObject("published_through", LocalDate.class),
        hours(row.getString("office_hours")),
        days);
  }

  void keep(CalendarVersion version) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement row = connection.prepareStatement(INSERT_VERSION);
        PreparedStatement day = connection.prepareStatement(INSERT_DAY)) {
      row.setInt(1, version.version());
      row.setObject(2, version.id());
      row.setString(3, version.region());
      row.setString(4, version.source());
      row.setObject(5, version.publishedAt());
      row.setObject(6, version.through());
      row.setString(7, text(version.hours()));
      row.setObject(8, clock.instant().atOffset(ZoneOffset.UTC));
      row.executeUpdate();
      for (DecreedDay decreed : version.days()) {
        day.setInt(1, version.version());
        day.setObject(2, decreed.date());
        day.setString(3, decreed.kind().name());
        day.setString(4, decreed.name());
        day.addBatch();
      }
      day.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("the calendar could not be written", e);
    }
  }

  private @Nullable OfficeHours hours(@Nullable String text) {
    try {
      return text == null ? null : json.readValue(text, OfficeHours.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("office hours that cannot be read", e);
    }
  }

  private @Nullable String text(@Nullable OfficeHours hours) {
    try {
      return hours == null ? null : json.writeValueAsString(hours);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("office hours that cannot be written", e);
    }
  }

  private static IllegalStateException unread(SQLException e) {
    return new IllegalStateException("the calendar could not be read", e);
  }
}

package io.taizhang.chassis.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.sample.Rows;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.Almanac;
import io.taizhang.chassis.time.CalendarVersion;
import io.taizhang.chassis.time.CalendarVersion.DecreedDay;
import io.taizhang.chassis.time.DayHours;
import io.taizhang.chassis.time.DayKind;
import io.taizhang.chassis.time.OfficeHours;
import io.taizhang.chassis.time.OfficeHours.Season;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class CalendarsTest {

  private static final RegionPath PLACE = RegionPath.root("Y1");
  private static final LocalDate THURSDAY = LocalDate.of(2026, 9, 10);
  private static final OfficeHours SEASONS =
      new OfficeHours(
          List.of(
              new Season(MonthDay.of(5, 1), hours(15, 18)),
              new Season(MonthDay.of(10, 1), hours(14, 17))),
          true);

  @Inject Calendars calendars;
  @Inject DataSource dataSource;

  @Test
  void a_version_reads_back_as_it_was_installed() {
    CalendarVersion version = next(UUID.randomUUID(), DayKind.OFF);
    assertThat(install(version)).isTrue();
    assertThat(calendars.almanac().later()).endsWith(version);
    assertThat(calendars.almanac()).isSameAs(calendars.almanac());
    assertThat(calendars.in(PLACE).hours()).isEqualTo(SEASONS);
    assertThat(calendars.in(PLACE).calendar().isWorkingDay(THURSDAY)).isFalse();
    assertThat(calendars.in(PLACE, version.version() - 1).calendar().version())
        .isEqualTo(version.version() - 1);
  }

  @Test
  void an_installation_undone_leaves_no_trace() {
    Almanac before = calendars.almanac();
    boolean worked = calendars.in(PLACE).calendar().isWorkingDay(THURSDAY);
    UUID id = UUID.randomUUID();
    CalendarVersion undone = next(id, worked ? DayKind.OFF : DayKind.WORK);
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          calendars.install(undone);
                          assertThat(calendars.almanac().version()).isEqualTo(undone.version());
                          assertThat(calendars.in(PLACE).calendar().isWorkingDay(THURSDAY))
                              .isNotEqualTo(worked);
                          assertThat(elsewhere()).isEqualTo(before.version());
                          throw new IllegalStateException("changed my mind");
                        }))
        .hasMessage("changed my mind");

    assertThat(calendars.almanac().version()).isEqualTo(before.version());
    assertThat(calendars.almanac().later()).isEqualTo(before.later());
    assertThat(calendars.in(PLACE).calendar().isWorkingDay(THURSDAY)).isEqualTo(worked);
    assertThat(
            new Rows(dataSource)
                .read("select version from redating where version = ?", undone.version()))
        .isEmpty();
    assertThat(install(next(UUID.randomUUID(), worked ? DayKind.WORK : DayKind.OFF))).isTrue();
    assertThat(calendars.in(PLACE).calendar().isWorkingDay(THURSDAY)).isEqualTo(worked);
  }

  @Test
  void a_version_known_already_is_no_news_and_one_after_a_gap_is_refused() {
    CalendarVersion version = next(UUID.randomUUID(), DayKind.OFF);
    assertThat(install(version)).isTrue();
    assertThat(install(version)).isFalse();
    CalendarVersion following = next(UUID.randomUUID(), DayKind.OFF);
    CalendarVersion ahead =
        new CalendarVersion(
            following.id(),
            following.version() + 1,
            following.region(),
            following.source(),
            following.publishedAt(),
            null,
            null,
            following.days());
    assertThatThrownBy(() -> install(ahead)).isInstanceOf(IllegalArgumentException.class);
    assertThat(calendars.almanac().version()).isEqualTo(version.version());
  }

  @ParameterizedTest
  @ValueSource(strings = {"calendar_version", "calendar_day"})
  void a_version_installed_cannot_be_changed(String table) {
    install(next(UUID.randomUUID(), DayKind.OFF));
    Rows rows = new Rows(dataSource);
    assertThatThrownBy(() -> rows.write("update " + table + " set version = 0"))
        .hasMessageContaining("append-only");
    assertThatThrownBy(() -> rows.write("delete from " + table))
        .hasMessageContaining("append-only");
    assertThatThrownBy(() -> rows.write("truncate " + table + " cascade"))
        .hasMessageContaining("append-only");
  }

  @Test
  void who_holds_asks_once_in_a_transaction_and_goes_by_what_it_installs_itself() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Almanac held = calendars.held();
              long asked = looks();
              assertThat(calendars.held()).isSameAs(held);
              assertThat(looks()).isEqualTo(asked);
              CalendarVersion version = next(UUID.randomUUID(), DayKind.OFF);
              assertThat(calendars.install(version)).isTrue();
              assertThat(calendars.held().version()).isEqualTo(version.version());
            });
  }

  /** How often this transaction has looked for versions. */
  private long looks() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select coalesce(seq_scan, 0) + coalesce(idx_scan, 0)"
                    + " from pg_stat_xact_user_tables where relname = 'calendar_version'");
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void installing_and_holding_need_a_transaction() {
    CalendarVersion version = next(UUID.randomUUID(), DayKind.OFF);
    assertThatThrownBy(() -> calendars.install(version)).isInstanceOf(TransactionalException.class);
    assertThatThrownBy(() -> calendars.held(PLACE)).isInstanceOf(TransactionalException.class);
  }

  private int elsewhere() {
    try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
      return CompletableFuture.supplyAsync(() -> calendars.almanac().version(), thread).join();
    }
  }

  private boolean install(CalendarVersion version) {
    return QuarkusTransaction.requiringNew().call(() -> calendars.install(version));
  }

  private CalendarVersion next(UUID id, DayKind kind) {
    return new CalendarVersion(
        id,
        calendars.almanac().version() + 1,
        PLACE.value(),
        "示例〔2026〕9号",
        LocalDate.of(2026, 9, 1),
        LocalDate.of(2027, 12, 31),
        SEASONS,
        List.of(
            new DecreedDay(THURSDAY, kind, "示例假日"),
            new DecreedDay(THURSDAY.plusDays(2), DayKind.WORK, "示例调休")));
  }

  private static DayHours hours(int afternoon, int close) {
    return new DayHours(
        LocalTime.of(8, 0),
        LocalTime.of(12, 0),
        LocalTime.of(afternoon, 0),
        LocalTime.of(close, 30));
  }
}

package io.taizhang.chassis.clockbook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.sample.Rows;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.CalendarVersion;
import io.taizhang.chassis.time.CalendarVersion.DecreedDay;
import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.DayKind;
import io.taizhang.chassis.time.Explanation;
import io.taizhang.chassis.time.ExtensionRule;
import io.taizhang.chassis.time.Limit;
import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.chassis.time.OfficeHours;
import io.taizhang.chassis.time.PauseBasis;
import io.taizhang.chassis.time.StartEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Clocks and versions of the calendar in few words. Every test has a country of its own, so that
 * what is decreed there moves nobody else's clocks.
 */
@ApplicationScoped
class Desk {

  static final Instant MONDAY = at("2026-09-07T09:00");

  private static final AtomicInteger COUNTRIES = new AtomicInteger();
  private static final String OF_KEY =
      """
      select payload from (
        select payload, sequence from outbox where stream_key = ?
        union all
        select payload, sequence from event_log where stream_key = ?) told
       order by sequence
      """;

  private final ClockBook book;
  private final Calendars calendars;
  private final EventJson json;
  private final DataSource dataSource;
  private final Clock time;

  Desk(ClockBook book, Calendars calendars, EventJson json, DataSource dataSource, Clock time) {
    this.book = book;
    this.calendars = calendars;
    this.json = json;
    this.dataSource = dataSource;
    this.time = time;
  }

  static RegionPath country() {
    return RegionPath.root("X" + COUNTRIES.incrementAndGet());
  }

  static Instant at(String dateTime) {
    return LocalDateTime.parse(dateTime).toInstant(ZoneOffset.ofHours(8));
  }

  static Limit workingDays(int amount) {
    return limit(amount, LimitUnit.WORKING_DAY);
  }

  static Limit limit(int amount, LimitUnit unit) {
    return new Limit(amount, unit, StartEvent.ACCEPTED, "承诺");
  }

  static DecreedDay off(String date) {
    return new DecreedDay(LocalDate.parse(date), DayKind.OFF, "示例假日");
  }

  static DecreedDay work(String date) {
    return new DecreedDay(LocalDate.parse(date), DayKind.WORK, "示例调休");
  }

  StoredClock started(RegionPath region, Instant at, Limit limit, @Nullable Limit statutory) {
    return QuarkusTransaction.requiringNew().call(() -> start(region, at, limit, statutory));
  }

  StoredClock started(RegionPath region, int days) {
    return started(region, MONDAY, workingDays(days), null);
  }

  /** In the transaction at hand. */
  StoredClock start(RegionPath region, Instant at, Limit limit, @Nullable Limit statutory) {
    return book.start("handler-1", clock(region, limit, statutory), at);
  }

  static NewClock clock(RegionPath region, Limit limit, @Nullable Limit statutory) {
    return new NewClock(
        "item-decision",
        new ClockSubject(
            "item", UUID.randomUUID().toString(), "用地预审", UUID.randomUUID().toString(), "人民医院二期"),
        new Addressee("350500-DRC", null),
        region,
        limit,
        statutory,
        ExtensionRule.singleOrgan());
  }

  StoredClock add(StoredClock clock, ClockFact fact) {
    return QuarkusTransaction.requiringNew().call(() -> book.add(clock.id(), fact));
  }

  ClockFact pause(String id, String from, String expectedEnd) {
    return new ClockFact.Pause(
        at(from),
        time.instant(),
        "handler-1",
        PauseBasis.EXPERT_REVIEW,
        "示例告知书〔2026〕1号",
        LocalDate.parse(expectedEnd),
        id);
  }

  ClockFact resume(String id, String at) {
    return new ClockFact.Resume(at(at), time.instant(), "handler-1", id);
  }

  ClockFact redatePause(String id, String at, String expectedEnd) {
    return new ClockFact.RedatePause(
        at(at),
        time.instant(),
        "handler-1",
        id,
        LocalDate.parse(expectedEnd),
        "示例告知书〔2026〕2号",
        "评审专家改期");
  }

  ClockFact stop(String at) {
    return new ClockFact.Stop(at(at), time.instant(), "handler-1", "办结");
  }

  StoredClock read(StoredClock clock) {
    return book.find(clock.id()).orElseThrow();
  }

  Instant dueAt(StoredClock clock) {
    return read(clock).lastReckoned().dueAt();
  }

  Explanation explained(StoredClock clock) {
    return book.explain(read(clock));
  }

  CalendarVersion next(RegionPath region, DecreedDay... days) {
    return next(region, null, null, days);
  }

  CalendarVersion next(
      RegionPath region,
      @Nullable LocalDate through,
      @Nullable OfficeHours hours,
      DecreedDay... days) {
    return new CalendarVersion(
        UUID.randomUUID(),
        calendars.almanac().version() + 1,
        region.value(),
        "示例〔2026〕9号",
        LocalDate.of(2026, 9, 1),
        through,
        hours,
        List.of(days));
  }

  boolean install(CalendarVersion version) {
    return QuarkusTransaction.requiringNew().call(() -> calendars.install(version));
  }

  /** In the transaction at hand. */
  boolean installHere(CalendarVersion version) {
    return calendars.install(version);
  }

  /** Everything told of the clock's subject so far, sent or not. */
  List<Event> told(StoredClock clock) {
    String key = clock.clock().subject().orderingKey();
    return new Rows(dataSource).read(OF_KEY, key, key).stream().map(json::read).toList();
  }

  List<ClockRescheduled> rescheduled(StoredClock clock) {
    return told(clock).stream()
        .filter(event -> event.type().equals("io.taizhang.ledger.clock.rescheduled.v1"))
        .map(event -> json.data(event, ClockRescheduled.class))
        .toList();
  }
}

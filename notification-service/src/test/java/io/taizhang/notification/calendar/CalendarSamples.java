package io.taizhang.notification.calendar;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.time.CalendarVersion;
import io.taizhang.chassis.time.CalendarVersion.DecreedDay;
import io.taizhang.chassis.time.DayHours;
import io.taizhang.chassis.time.DayKind;
import io.taizhang.chassis.time.OfficeHours;
import io.taizhang.chassis.time.OfficeHours.Season;
import io.taizhang.notification.fixture.Clocks;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A published calendar as a fact, made up. */
public final class CalendarSamples {

  private CalendarSamples() {}

  /** A city's own days and its summer and winter hours. */
  public static Stream<Fact> facts() {
    DayHours summer = hours("08:00", "12:00", "15:00", "18:00");
    DayHours winter = hours("08:00", "12:00", "14:30", "17:30");
    return Stream.of(
        Editions.published(
            new CalendarVersion(
                UUID.fromString("01994630-6f40-7000-8000-0000000000d1"),
                2,
                Clocks.QUANZHOU.value(),
                "示例办〔2026〕1号",
                LocalDate.parse("2026-09-01"),
                null,
                new OfficeHours(
                    List.of(
                        new Season(MonthDay.of(5, 1), summer),
                        new Season(MonthDay.of(10, 1), winter)),
                    false),
                List.of(
                    new DecreedDay(LocalDate.parse("2026-10-23"), DayKind.OFF, "示例活动"),
                    new DecreedDay(LocalDate.parse("2026-10-24"), DayKind.WORK, "示例活动")))));
  }

  private static DayHours hours(String... times) {
    return new DayHours(
        LocalTime.parse(times[0]),
        LocalTime.parse(times[1]),
        LocalTime.parse(times[2]),
        LocalTime.parse(times[3]));
  }
}

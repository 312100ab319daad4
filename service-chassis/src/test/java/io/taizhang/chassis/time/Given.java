package io.taizhang.chassis.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Facts and limits in few words; times are read in the business zone. */
final class Given {

  static final WorkingCalendar CALENDAR = WorkingCalendar.base();
  static final OfficeHours HOURS = OfficeHours.standard();
  static final String NOTICE = "示例告知书〔2026〕1号";

  private Given() {}

  static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  static Instant at(String dateTime) {
    return LocalDateTime.parse(dateTime).atZone(BusinessZone.ZONE).toInstant();
  }

  static Instant at(LocalDate date, int hour) {
    return date.atTime(hour, 0).atZone(BusinessZone.ZONE).toInstant();
  }

  static Limit workingDays(int amount) {
    return new Limit(amount, LimitUnit.WORKING_DAY, StartEvent.ACCEPTED, "承诺");
  }

  static Limit calendarDays(int amount) {
    return new Limit(amount, LimitUnit.CALENDAR_DAY, StartEvent.ACCEPTED, "法定");
  }

  static ClockFact.Plain start(String dateTime) {
    return start(at(dateTime));
  }

  static ClockFact.Plain start(Instant at) {
    return new ClockFact.Start(at, at, "handler-1");
  }

  static ClockFact.Plain pause(String id, String dateTime, String expectedEnd) {
    return pause(id, at(dateTime), day(expectedEnd));
  }

  static ClockFact.Plain pause(String id, Instant at, LocalDate expectedEnd) {
    return new ClockFact.Pause(
        at, at, "handler-1", PauseBasis.EXPERT_REVIEW, NOTICE, expectedEnd, id);
  }

  static ClockFact.Plain resume(String id, String dateTime) {
    return resume(id, at(dateTime));
  }

  static ClockFact.Plain resume(String id, Instant at) {
    return new ClockFact.Resume(at, at, "handler-1", id);
  }

  static ClockFact.Plain redatePause(String id, String dateTime, String expectedEnd) {
    return new ClockFact.RedatePause(
        at(dateTime), at(dateTime), "handler-1", id, day(expectedEnd), NOTICE, "评审专家改期");
  }

  static ClockFact.Plain extend(String dateTime, int days, boolean movesPromised) {
    return new ClockFact.Extend(
        at(dateTime),
        at(dateTime),
        "head-1",
        days,
        "情况复杂",
        movesPromised,
        ExtensionBasis.SINGLE_ORGAN,
        Approver.ORGAN_HEAD);
  }

  static ClockFact.Plain stop(String dateTime) {
    return new ClockFact.Stop(at(dateTime), at(dateTime), "handler-1", "办结");
  }

  static ClockFact correct(Correction correction) {
    var at = at("2026-11-10T09:00");
    return new ClockFact.Correct(at, at, "handler-2", correction, "更正单1号", "误登");
  }
}

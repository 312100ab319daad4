package io.taizhang.chassis.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;

/**
 * Office hours of a region in {@link BusinessZone}, which may differ by season. No season, or two
 * from the same day on, throw {@link IllegalArgumentException}.
 *
 * @param seasons each holds from its day of the year until the next begins, the last one over the
 *     turn of the year
 * @param lateReceiptWaits whether what is received outside office hours counts as received on the
 *     next working day; else the date of receipt is day zero also on a rest day or after hours
 */
public record OfficeHours(List<Season> seasons, boolean lateReceiptWaits) {

  /** Hours that hold from a day of the year on. */
  public record Season(MonthDay from, DayHours hours) {

    /** The day before; what begins on 29 February begins on 1 March of other years. */
    LocalDate eve(int year) {
      return from.isValidYear(year) ? from.atYear(year).minusDays(1) : from.atYear(year);
    }
  }

  private static final OfficeHours STANDARD =
      allYear(
          new DayHours(
              LocalTime.of(8, 30),
              LocalTime.of(12, 0),
              LocalTime.of(14, 30),
              LocalTime.of(17, 30)));

  public OfficeHours {
    seasons = seasons.stream().sorted(Comparator.comparing(Season::from)).toList();
    long starts = seasons.stream().map(Season::from).distinct().count();
    if (seasons.isEmpty() || starts < seasons.size()) {
      throw new IllegalArgumentException("seasons must follow one another");
    }
  }

  /** 08:30 to 12:00 and 14:30 to 17:30 all year; the date of receipt is day zero at any hour. */
  public static OfficeHours standard() {
    return STANDARD;
  }

  /** The same hours all year; the date of receipt is day zero at any hour. */
  public static OfficeHours allYear(DayHours hours) {
    return new OfficeHours(List.of(new Season(MonthDay.of(1, 1), hours)), false);
  }

  /** The hours of this date, should it be a working day. */
  public DayHours on(LocalDate date) {
    DayHours hours = seasons.getLast().hours();
    for (int i = 0; i < seasons.size() && begun(seasons.get(i), date); i++) {
      hours = seasons.get(i).hours();
    }
    return hours;
  }

  /** The same of an epoch day. */
  DayHours on(long day) {
    return seasons.size() == 1 ? seasons.getFirst().hours() : on(LocalDate.ofEpochDay(day));
  }

  /** The last day of the year for which the hours of this date still hold. */
  LocalDate lastAlike(LocalDate date) {
    int year = date.getYear();
    LocalDate last = LocalDate.of(year, 12, 31);
    for (Season season : seasons) {
      LocalDate eve = season.eve(year);
      if (!eve.isBefore(date) && eve.isBefore(last)) {
        last = eve;
      }
    }
    return last;
  }

  /** When the offices open in the morning of this date. */
  public Instant open(LocalDate date) {
    return at(date, on(date).morningOpen());
  }

  /** When the offices close for the noon break of this date: the end of a half day. */
  public Instant noon(LocalDate date) {
    return at(date, on(date).morningClose());
  }

  /** When the offices close in the afternoon of this date: the instant at which it is due. */
  public Instant close(LocalDate date) {
    return at(date, on(date).afternoonClose());
  }

  /** The same of an epoch day. */
  Instant noon(long day) {
    return BusinessZone.at(day, on(day).morningClose().toNanoOfDay());
  }

  /** The same of an epoch day. */
  Instant close(long day) {
    return BusinessZone.at(day, on(day).afternoonClose().toNanoOfDay());
  }

  /** The instant itself if the offices are open then, else the next opening. */
  public Instant nextWorkingInstant(WorkingCalendar calendar, Instant instant) {
    LocalDate date = BusinessZone.dateOf(instant);
    if (!open(calendar, date, instant)) {
      return open(calendar.plusWorkingDays(date, 1));
    }
    if (instant.isBefore(open(date))) {
      return open(date);
    }
    Instant afternoon = at(date, on(date).afternoonOpen());
    boolean noonBreak = !instant.isBefore(noon(date)) && instant.isBefore(afternoon);
    return noonBreak ? afternoon : instant;
  }

  /** The date that counts as the day of receipt. */
  public LocalDate dayOfReceipt(WorkingCalendar calendar, Instant received) {
    LocalDate date = BusinessZone.dateOf(received);
    return lateReceiptWaits && !open(calendar, date, received)
        ? calendar.plusWorkingDays(date, 1)
        : date;
  }

  private static Instant at(LocalDate date, LocalTime time) {
    return BusinessZone.at(date.toEpochDay(), time.toNanoOfDay());
  }

  private boolean open(WorkingCalendar calendar, LocalDate date, Instant instant) {
    return calendar.isWorkingDay(date) && instant.isBefore(close(date));
  }

  private static boolean begun(Season season, LocalDate date) {
    return !season.from().isAfter(MonthDay.of(date.getMonth(), date.getDayOfMonth()));
  }
}

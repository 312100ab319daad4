package io.taizhang.chassis.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The zone in which business dates are read, whatever the zone of the machine. */
public final class BusinessZone {

  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** The last day on which the zone moved its clocks; since then it stands at {@link #OFFSET}. */
  private static final LocalDate SUMMER_TIME_ENDED = LocalDate.of(1991, 9, 15);

  private static final long LAST_UNSTEADY_DAY = SUMMER_TIME_ENDED.toEpochDay();
  private static final ZoneOffset OFFSET = ZoneOffset.ofHours(8);
  private static final long STEADY_SECOND =
      SUMMER_TIME_ENDED.plusDays(1).atStartOfDay().toEpochSecond(OFFSET);
  private static final int SECONDS_PER_DAY = 86_400;
  private static final long NANOS_PER_SECOND = 1_000_000_000;

  private BusinessZone() {}

  /** The business date on which the instant falls. */
  public static LocalDate dateOf(Instant instant) {
    return LocalDate.ofEpochDay(dayOf(instant));
  }

  /** The same as an epoch day, for those who reckon with many. */
  static long dayOf(Instant instant) {
    return steady(instant)
        ? localSecond(instant) / SECONDS_PER_DAY
        : LocalDate.ofInstant(instant, ZONE).toEpochDay();
  }

  /** The business time of day at the instant, in nanoseconds. */
  static long nanoOf(Instant instant) {
    if (!steady(instant)) {
      return LocalTime.ofInstant(instant, ZONE).toNanoOfDay();
    }
    long second =
        Math.floorMod(instant.getEpochSecond() + OFFSET.getTotalSeconds(), SECONDS_PER_DAY);
    return second * NANOS_PER_SECOND + instant.getNano();
  }

  /**
   * The instant of a business date and time.
   *
   * @param day an epoch day
   * @param nano of the day
   */
  static Instant at(long day, long nano) {
    return day > LAST_UNSTEADY_DAY
        ? Instant.ofEpochSecond(
            day * SECONDS_PER_DAY - OFFSET.getTotalSeconds() + nano / NANOS_PER_SECOND,
            nano % NANOS_PER_SECOND)
        : LocalDate.ofEpochDay(day).atTime(LocalTime.ofNanoOfDay(nano)).atZone(ZONE).toInstant();
  }

  private static boolean steady(Instant instant) {
    return instant.getEpochSecond() >= STEADY_SECOND;
  }

  private static long localSecond(Instant instant) {
    return instant.getEpochSecond() + OFFSET.getTotalSeconds();
  }
}

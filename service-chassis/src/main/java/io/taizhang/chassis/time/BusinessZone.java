package io.taizhang.chassis.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The zone in which business dates are read, whatever the zone of the machine. */
public final class BusinessZone {

  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** The last day on which the zone moved its clocks; since then it stands at {@link #OFFSET}. */
  private static final LocalDate SUMMER_TIME_ENDED = LocalDate.of(1991, 9, 15);

  private static final ZoneOffset OFFSET = ZoneOffset.ofHours(8);
  private static final long STEADY_SECOND =
      SUMMER_TIME_ENDED.plusDays(1).atStartOfDay().toEpochSecond(OFFSET);
  private static final int SECONDS_PER_DAY = 86_400;

  private BusinessZone() {}

  /** The business date on which the instant falls. */
  public static LocalDate dateOf(Instant instant) {
    return steady(instant)
        ? LocalDate.ofEpochDay(localSecond(instant) / SECONDS_PER_DAY)
        : LocalDate.ofInstant(instant, ZONE);
  }

  /** The business time of day at the instant. */
  static LocalTime timeOf(Instant instant) {
    return LocalTime.ofInstant(instant, steady(instant) ? OFFSET : ZONE);
  }

  /** The instant of a business date and time. */
  static Instant at(LocalDate date, LocalTime time) {
    LocalDateTime local = date.atTime(time);
    return date.isAfter(SUMMER_TIME_ENDED)
        ? local.toInstant(OFFSET)
        : local.atZone(ZONE).toInstant();
  }

  private static boolean steady(Instant instant) {
    return instant.getEpochSecond() >= STEADY_SECOND;
  }

  private static long localSecond(Instant instant) {
    return instant.getEpochSecond() + OFFSET.getTotalSeconds();
  }
}

package io.taizhang.chassis.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The zone in which business dates are read, whatever the zone of the machine. */
public final class BusinessZone {

  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private BusinessZone() {}

  /** The business date on which the instant falls. */
  public static LocalDate dateOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }
}

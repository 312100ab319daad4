package io.taizhang.notification.recipient;

import io.taizhang.chassis.time.BusinessZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When somebody does not want to be disturbed, by business time; over midnight where the end lies
 * before the beginning.
 *
 * @param from included
 * @param to excluded
 */
public record QuietHours(LocalTime from, LocalTime to) {

  /** The instant itself, or the end of the quiet hours that it falls into. */
  public Instant next(Instant instant) {
    LocalTime time = LocalTime.ofInstant(instant, BusinessZone.ZONE);
    LocalDate day = BusinessZone.dateOf(instant);
    boolean overMidnight = to.isBefore(from);
    boolean late = !time.isBefore(from);
    boolean early = time.isBefore(to);
    boolean quiet = overMidnight ? late || early : late && early;
    if (!quiet) {
      return instant;
    }
    LocalDate end = overMidnight && late ? day.plusDays(1) : day;
    return end.atTime(to).atZone(BusinessZone.ZONE).toInstant();
  }
}

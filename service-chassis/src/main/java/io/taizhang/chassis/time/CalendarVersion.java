package io.taizhang.chassis.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of the calendar: what one notice of one authority decrees. Versions count over all
 * regions; version 1 is the base that ships with the program. A date decreed twice throws {@link
 * IllegalArgumentException}.
 *
 * @param id names it wherever it travels
 * @param region path of the region in which it holds; the root's for a notice of the State Council
 * @param source address or number of the notice
 * @param publishedAt when the notice was published
 * @param through last day for which the State Council's notices are known by it; null where it
 *     makes no further year known, as a region's own days never do
 * @param hours office hours from this version on; null where they stay as they were
 * @param days in the order of their dates
 */
public record CalendarVersion(
    UUID id,
    int version,
    String region,
    String source,
    LocalDate publishedAt,
    @Nullable LocalDate through,
    @Nullable OfficeHours hours,
    List<DecreedDay> days) {

  /**
   * A day in a notice.
   *
   * @param name the holiday it belongs to, as the notice names it
   */
  public record DecreedDay(LocalDate date, DayKind kind, String name) {}

  public CalendarVersion {
    days = days.stream().sorted(Comparator.comparing(DecreedDay::date)).toList();
    if (days.stream().map(DecreedDay::date).distinct().count() < days.size()) {
      throw new IllegalArgumentException("a notice decrees a date once");
    }
  }

  /** Whether it holds for the whole country. */
  boolean national() {
    return region.indexOf('/', 1) == region.length() - 1;
  }

  /** Whether it holds in the region of this path. */
  public boolean holdsIn(String path) {
    return path.startsWith(region);
  }

  List<CalendarDay> decrees() {
    return days.stream()
        .map(day -> new CalendarDay(day.date(), day.kind(), day.name(), source, publishedAt))
        .toList();
  }
}

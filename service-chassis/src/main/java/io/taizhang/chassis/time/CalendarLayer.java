package io.taizhang.chassis.time;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days that one authority has decreed, also those it has decreed otherwise since: of two
 * decrees for a date the later published is in force, of two published on one day the one given
 * later, for so a slip in a notice as entered is set right.
 */
public record CalendarLayer(List<CalendarDay> decrees) {

  static final CalendarLayer NONE = new CalendarLayer(List.of());

  public CalendarLayer {
    decrees = decrees.stream().sorted(Comparator.comparing(CalendarDay::publishedAt)).toList();
  }

  /** This layer and more decrees. */
  public CalendarLayer with(Collection<CalendarDay> more) {
    return new CalendarLayer(Stream.concat(decrees.stream(), more.stream()).toList());
  }

  /** What had been published up to and with this date. */
  public CalendarLayer knownOn(LocalDate date) {
    return new CalendarLayer(
        decrees.stream().filter(day -> !day.publishedAt().isAfter(date)).toList());
  }

  Map<LocalDate, CalendarDay> inForce() {
    Map<LocalDate, CalendarDay> days = new HashMap<>();
    decrees.forEach(day -> days.put(day.date(), day));
    return days;
  }

  /** The end of the last year of which a day is decreed: a year's notice always decrees some. */
  Optional<LocalDate> through() {
    return decrees.stream()
        .map(day -> Year.from(day.date()))
        .max(Comparator.naturalOrder())
        .map(year -> year.plusYears(1).atDay(1).minusDays(1));
  }
}

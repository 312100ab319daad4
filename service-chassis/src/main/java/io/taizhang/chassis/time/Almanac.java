package io.taizhang.chassis.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every version of the calendar for every region, up to one of them. Immutable and safe for
 * threads. In a region hold the national days, over them those of the regions above it from the
 * outermost inwards, over them its own; the office hours are those said last by the innermost
 * region that says any.
 */
public final class Almanac {

  private static final Almanac BASE = new Almanac(List.of());

  private final List<CalendarVersion> later;
  private final Map<String, Timetable> known = new ConcurrentHashMap<>();

  private Almanac(List<CalendarVersion> later) {
    this.later = List.copyOf(later);
  }

  /** Version 1 alone: {@link WorkingCalendar#base()} with {@link OfficeHours#standard()}. */
  public static Almanac base() {
    return BASE;
  }

  /** The newest version in it. */
  public int version() {
    return later.isEmpty() ? WorkingCalendar.base().version() : later.getLast().version();
  }

  /** The versions after the first. */
  public List<CalendarVersion> later() {
    return later;
  }

  /**
   * This almanac and the next version.
   *
   * @throws IllegalArgumentException if the version does not follow this almanac's
   */
  public Almanac with(CalendarVersion next) {
    if (next.version() != version() + 1) {
      throw new IllegalArgumentException(
          "version " + next.version() + " does not follow " + version());
    }
    return new Almanac(Stream.concat(later.stream(), Stream.of(next)).toList());
  }

  /** As it stood at a version, which may be this one. */
  public Almanac at(int version) {
    return version >= version()
        ? this
        : new Almanac(later.stream().filter(next -> next.version() <= version).toList());
  }

  /**
   * The calendar and the office hours of a region.
   *
   * @param region its path, from the root down
   */
  public Timetable in(String region) {
    String innermost =
        later.stream()
            .filter(version -> version.holdsIn(region))
            .map(CalendarVersion::region)
            .max(Comparator.comparingInt(String::length))
            .orElse("");
    return known.computeIfAbsent(innermost, this::timetable);
  }

  /** The calendar and the office hours of the whole country. */
  public Timetable national() {
    return later.stream()
        .filter(CalendarVersion::national)
        .findFirst()
        .map(version -> in(version.region()))
        .orElseGet(() -> in(""));
  }

  private Timetable timetable(String region) {
    SortedMap<String, List<CalendarVersion>> holding =
        later.stream()
            .filter(version -> version.holdsIn(region))
            .collect(
                Collectors.groupingBy(CalendarVersion::region, TreeMap::new, Collectors.toList()));
    WorkingCalendar calendar =
        WorkingCalendar.base().amended(version(), through(holding), List.of());
    for (List<CalendarVersion> layer : holding.values()) {
      List<CalendarDay> days = layer.stream().flatMap(v -> v.decrees().stream()).toList();
      calendar =
          layer.getFirst().national()
              ? calendar.amended(version(), calendar.publishedThrough(), days)
              : calendar.withRegional(new CalendarLayer(days));
    }
    return new Timetable(calendar, hours(holding));
  }

  private static LocalDate through(Map<String, List<CalendarVersion>> holding) {
    return holding.values().stream()
        .flatMap(List::stream)
        .map(CalendarVersion::through)
        .filter(Objects::nonNull)
        .reduce(WorkingCalendar.base().publishedThrough(), (a, b) -> a.isBefore(b) ? b : a);
  }

  private static OfficeHours hours(Map<String, List<CalendarVersion>> holding) {
    return holding.values().stream()
        .flatMap(List::stream)
        .map(CalendarVersion::hours)
        .filter(Objects::nonNull)
        .reduce(OfficeHours.standard(), (_, inner) -> inner);
  }
}

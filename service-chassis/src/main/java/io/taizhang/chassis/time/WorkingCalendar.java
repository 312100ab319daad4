package io.taizhang.chassis.time;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One version of the working-day calendar: Monday to Friday, corrected by the days that the State
 * Council's notices decree, these by a region's own days. Immutable and safe for threads; every
 * question is answered from prefix counts, without walking the days.
 *
 * <p>Outside {@link #publishedFrom()} to {@link #publishedThrough()} no notice is known: the plain
 * week applies there, and whoever uses such a date must say that the result is provisional.
 */
public final class WorkingCalendar {

  private final int version;
  private final LocalDate publishedFrom;
  private final LocalDate publishedThrough;
  private final long firstPublished;
  private final long lastPublished;
  private final CalendarLayer national;
  private final List<CalendarLayer> regional;
  private final Map<LocalDate, CalendarDay> decreed;
  private final WorkingDayCount count;

  private WorkingCalendar(
      int version,
      LocalDate from,
      LocalDate through,
      CalendarLayer national,
      List<CalendarLayer> regional) {
    this.version = version;
    this.publishedFrom = from;
    this.publishedThrough = through;
    this.firstPublished = from.toEpochDay();
    this.lastPublished = through.toEpochDay();
    this.national = national;
    this.regional = List.copyOf(regional);
    this.decreed = new HashMap<>(national.inForce());
    this.regional.forEach(layer -> this.decreed.putAll(layer.inForce()));
    this.count = WorkingDayCount.of(decreed.values());
  }

  /** Version 1: the State Council's notices for 2015 to 2026 as amended, shipped as resources. */
  public static WorkingCalendar base() {
    return Base.CALENDAR;
  }

  /**
   * A calendar of these national decrees.
   *
   * @param from first day for which notices are known
   * @param through last day for which notices are known
   * @throws IllegalStateException if a date is decreed twice on one day
   */
  public static WorkingCalendar of(
      int version, LocalDate from, LocalDate through, Collection<CalendarDay> national) {
    return new WorkingCalendar(
        version, from, through, CalendarLayer.NONE.with(national), List.of());
  }

  /**
   * The next version: more national decrees, which may amend earlier ones or make another year
   * known.
   *
   * @param through last day for which notices are known
   */
  public WorkingCalendar amended(int next, LocalDate through, Collection<CalendarDay> more) {
    return new WorkingCalendar(next, publishedFrom, through, national.with(more), regional);
  }

  /** This version with a region's own days, which go before all those decreed so far. */
  public WorkingCalendar withRegional(CalendarLayer own) {
    return new WorkingCalendar(
        version,
        publishedFrom,
        publishedThrough,
        national,
        Stream.concat(regional.stream(), Stream.of(own)).toList());
  }

  /** This version as far as it had been published up to and with the date. */
  public WorkingCalendar asKnownOn(LocalDate date) {
    CalendarLayer known = national.knownOn(date);
    LocalDate through = known.through().orElse(publishedFrom.minusDays(1));
    return new WorkingCalendar(
        version,
        publishedFrom,
        through.isBefore(publishedThrough) ? through : publishedThrough,
        known,
        regional.stream().map(layer -> layer.knownOn(date)).toList());
  }

  /** The national decrees, superseded ones included. */
  public CalendarLayer national() {
    return national;
  }

  /** The decrees of regions, superseded ones included, the outermost region first. */
  public List<CalendarLayer> regional() {
    return regional;
  }

  public int version() {
    return version;
  }

  /** First day for which a notice is known. */
  public LocalDate publishedFrom() {
    return publishedFrom;
  }

  /** Last day for which a notice is known. */
  public LocalDate publishedThrough() {
    return publishedThrough;
  }

  /** Whether the notice for this date is known. */
  public boolean covers(LocalDate date) {
    long day = date.toEpochDay();
    return !precedes(day) && !outlasts(day);
  }

  /** Whether an epoch day lies before the first for which a notice is known. */
  boolean precedes(long day) {
    return day < firstPublished;
  }

  /** Whether an epoch day lies after the last for which a notice is known. */
  boolean outlasts(long day) {
    return day > lastPublished;
  }

  /** What a notice says of this very day; empty where the plain week applies. */
  public Optional<CalendarDay> decreed(LocalDate date) {
    return Optional.ofNullable(decreed.get(date));
  }

  public boolean isWorkingDay(LocalDate date) {
    return count.contains(date.toEpochDay());
  }

  /** The working days, to be reckoned with as epoch days. */
  WorkingDayCount days() {
    return count;
  }

  /**
   * The n-th working day after {@code from}, which itself is not counted; {@code from} for 0.
   *
   * @throws IllegalArgumentException if n is negative
   */
  public LocalDate plusWorkingDays(LocalDate from, int n) {
    requireNotNegative(n);
    return n == 0 ? from : LocalDate.ofEpochDay(count.plus(from.toEpochDay(), n));
  }

  /**
   * The n-th working day before {@code from}, which itself is not counted; {@code from} for 0.
   *
   * @throws IllegalArgumentException if n is negative
   */
  public LocalDate minusWorkingDays(LocalDate from, int n) {
    requireNotNegative(n);
    return n == 0
        ? from
        : LocalDate.ofEpochDay(count.day(count.through(from.toEpochDay() - 1) - n + 1));
  }

  /** The date itself if it is a working day, else the first working day after it. */
  public LocalDate nextWorkingDay(LocalDate onOrAfter) {
    return plusWorkingDays(onOrAfter.minusDays(1), 1);
  }

  /** Working days after the start up to and with the end; negative if the end lies before. */
  public int workingDaysBetween(LocalDate startExclusive, LocalDate endInclusive) {
    return count.between(startExclusive.toEpochDay(), endInclusive.toEpochDay());
  }

  private static void requireNotNegative(int n) {
    if (n < 0) {
      throw new IllegalArgumentException("negative number of working days: " + n);
    }
  }

  private static final class Base {
    static final WorkingCalendar CALENDAR =
        of(
            1,
            Year.of(CalendarResource.FIRST_YEAR).atDay(1),
            Year.of(CalendarResource.LAST_YEAR + 1).atDay(1).minusDays(1),
            CalendarResource.days());
  }
}

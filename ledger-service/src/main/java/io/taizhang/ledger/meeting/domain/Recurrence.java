package io.taizhang.ledger.meeting.domain;

import io.taizhang.chassis.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * When a series meets: the days of its rhythm, each moved to the next working day of the region's
 * calendar. One that would so fall on the next meeting's day or behind it is left out: the next
 * meeting takes its place.
 *
 * @param from the first day that counts
 * @param until the last day that the rhythm may name; null without end
 */
public record Recurrence(Rhythm rhythm, LocalDate from, @Nullable LocalDate until) {

  private static final int LONGEST_HOLIDAY_DAYS = 40;
  private static final int SPARE = 60;

  /** The meetings on or after a day, as many as this at most. */
  public List<Occurrence> onOrAfter(LocalDate day, int most, WorkingCalendar calendar) {
    List<LocalDate> nominal =
        rhythm
            .days(from)
            .dropWhile(date -> date.isBefore(from))
            .filter(date -> !date.isBefore(day.minusDays(LONGEST_HOLIDAY_DAYS)))
            .limit(most + SPARE)
            .toList();
    return IntStream.range(0, nominal.size() - 1)
        .filter(place -> until == null || !nominal.get(place).isAfter(until))
        .mapToObj(place -> occurrence(nominal, place, calendar))
        .flatMap(Optional::stream)
        .filter(occurrence -> !occurrence.day().isBefore(day))
        .limit(most)
        .toList();
  }

  /** The meeting on this day, by its own or its nominal date. */
  public Optional<Occurrence> on(LocalDate day, WorkingCalendar calendar) {
    return onOrAfter(day, SPARE, calendar).stream()
        .filter(occurrence -> occurrence.day().equals(day) || occurrence.nominal().equals(day))
        .findFirst();
  }

  private Optional<Occurrence> occurrence(
      List<LocalDate> nominal, int place, WorkingCalendar calendar) {
    LocalDate day = calendar.nextWorkingDay(nominal.get(place));
    boolean taken = !day.isBefore(nominal.get(place + 1)) && continues(nominal.get(place + 1));
    return taken ? Optional.empty() : Optional.of(new Occurrence(nominal.get(place), day));
  }

  private boolean continues(LocalDate next) {
    return until == null || !next.isAfter(until);
  }
}

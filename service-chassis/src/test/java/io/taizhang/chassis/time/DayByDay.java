package io.taizhang.chassis.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An oracle that knows the holiday files, the week and the office hours 08:30 to 12:00 and 14:30 to
 * 17:30, and nothing of the calculator: it walks one day after the other, in Shanghai's local time.
 */
final class DayByDay {

  private static final LocalTime OPEN = LocalTime.of(8, 30);
  private static final LocalTime NOON = LocalTime.of(12, 0);
  private static final LocalTime AFTERNOON = LocalTime.of(14, 30);
  private static final LocalTime CLOSE = LocalTime.of(17, 30);
  private static final LocalDate FIRST = LocalDate.of(2013, 1, 1);
  private static final LocalDate END = LocalDate.of(2031, 1, 1);
  private static final boolean[] WORKED = worked();

  /** A pause as whole days, and the moment from which it held. */
  record Held(LocalDateTime from, LocalDate last) {
    boolean covers(LocalDate day) {
      return !day.isBefore(from.toLocalDate()) && !day.isAfter(last);
    }
  }

  private final LocalDateTime start;
  private final List<Held> pauses;

  DayByDay(LocalDateTime start, List<Held> pauses) {
    this.start = start;
    this.pauses = pauses;
  }

  static boolean worked(LocalDate day) {
    return WORKED[Math.toIntExact(day.toEpochDay() - FIRST.toEpochDay())];
  }

  /** When so many units run out. */
  LocalDateTime due(LimitUnit unit, int amount) {
    return switch (unit) {
      case WORKING_DAY -> amount == 0 ? atOnce() : workingDays(2 * amount);
      case HALF_DAY -> amount == 0 ? atOnce() : workingDays(amount);
      case CALENDAR_DAY -> amount == 0 ? atOnce() : calendarDays(amount);
      case WORKING_HOUR -> amount == 0 ? atOnce() : seconds(amount * 3600L);
    };
  }

  private LocalDateTime atOnce() {
    boolean today = worked(day(0)) && start.toLocalTime().isBefore(CLOSE);
    return rolled(today ? 0 : 1);
  }

  private LocalDateTime workingDays(int halves) {
    int left = halves;
    for (int i = 1; ; i++) {
      LocalDate day = day(i);
      LocalDateTime end = left > 2 ? null : day.atTime(left == 1 ? NOON : CLOSE);
      if (worked(day) && !paused(day, end)) {
        if (end != null) {
          return end;
        }
        left -= 2;
      }
    }
  }

  private LocalDateTime calendarDays(int days) {
    int left = days;
    for (int i = 1; ; i++) {
      boolean last = left == 1;
      if (!paused(day(i), last && worked(day(i)) ? day(i).atTime(CLOSE) : null)) {
        left--;
      }
      if (left == 0) {
        return rolled(i);
      }
    }
  }

  private LocalDateTime rolled(int from) {
    for (int i = from; ; i++) {
      LocalDateTime end = day(i).atTime(CLOSE);
      if (worked(day(i)) && !paused(day(i), end)) {
        return end;
      }
    }
  }

  private LocalDateTime seconds(long seconds) {
    long left = seconds;
    for (int i = 0; ; i++) {
      LocalDate day = day(i);
      LocalTime from = i == 0 ? start.toLocalTime() : LocalTime.MIN;
      LocalTime end = worked(day) ? endOf(left, from) : null;
      if (worked(day) && !paused(day, end == null ? null : day.atTime(end))) {
        if (end != null) {
          return day.atTime(end);
        }
        left -= span(from, OPEN, NOON) + span(from, AFTERNOON, CLOSE);
      }
    }
  }

  /** The time of day by which so many seconds have been open, null if the day has too few. */
  private static @Nullable LocalTime endOf(long seconds, LocalTime from) {
    long morning = span(from, OPEN, NOON);
    if (seconds <= morning) {
      return NOON.minusSeconds(morning - seconds);
    }
    long afternoon = span(from, AFTERNOON, CLOSE);
    return seconds <= morning + afternoon
        ? CLOSE.minusSeconds(morning + afternoon - seconds)
        : null;
  }

  private static long span(LocalTime from, LocalTime open, LocalTime close) {
    LocalTime first = from.isAfter(open) ? from : open;
    return Math.max(0, close.toSecondOfDay() - first.toSecondOfDay());
  }

  /** Whether the clock stands still; what begins when the limit has run out does not count. */
  private boolean paused(LocalDate day, @Nullable LocalDateTime runsOut) {
    for (Held pause : pauses) {
      if (pause.covers(day) && (runsOut == null || pause.from().isBefore(runsOut))) {
        return true;
      }
    }
    return false;
  }

  private LocalDate day(int i) {
    return start.toLocalDate().plusDays(i);
  }

  private static boolean[] worked() {
    Map<LocalDate, Boolean> decreed = decreed();
    boolean[] worked = new boolean[Math.toIntExact(END.toEpochDay() - FIRST.toEpochDay())];
    for (int i = 0; i < worked.length; i++) {
      LocalDate day = FIRST.plusDays(i);
      worked[i] = decreed.getOrDefault(day, day.getDayOfWeek().getValue() < 6);
    }
    return worked;
  }

  private static Map<LocalDate, Boolean> decreed() {
    Map<LocalDate, Boolean> days = new HashMap<>();
    for (int year = 2015; year <= 2026; year++) {
      for (String line : file("/calendar/" + year + ".csv").lines().toList()) {
        if (!line.startsWith("source")) {
          days.put(LocalDate.parse(line.substring(0, 10)), line.startsWith("WORK", 11));
        }
      }
    }
    return days;
  }

  private static String file(String path) {
    try (InputStream in = DayByDay.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

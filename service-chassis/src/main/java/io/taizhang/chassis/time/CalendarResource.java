package io.taizhang.chassis.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the calendar files shipped as resources; their line format stands in the README beside. */
final class CalendarResource {

  static final int FIRST_YEAR = 2015;
  static final int LAST_YEAR = 2026;

  private CalendarResource() {}

  static List<CalendarDay> days() {
    var days = new ArrayList<CalendarDay>();
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      days.addAll(parse(read("/calendar/" + year + ".csv")));
    }
    return days;
  }

  static List<CalendarDay> parse(String text) {
    Map<String, Notice> notices = new HashMap<>();
    var days = new ArrayList<CalendarDay>();
    for (String line : text.lines().toList()) {
      String[] cells = line.split(",", -1);
      if (cells[0].equals("source")) {
        notices.put(cells[1], new Notice(cells[2], LocalDate.parse(cells[3])));
      } else {
        days.add(Objects.requireNonNull(notices.get(cells[3]), line).day(cells));
      }
    }
    return days;
  }

  private record Notice(String source, LocalDate publishedAt) {
    CalendarDay day(String[] cells) {
      return new CalendarDay(
          LocalDate.parse(cells[0]), DayKind.valueOf(cells[1]), cells[2], source, publishedAt);
    }
  }

  private static String read(String path) {
    try (InputStream in = CalendarResource.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}

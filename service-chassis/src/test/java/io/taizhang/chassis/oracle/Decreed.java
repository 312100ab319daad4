package io.taizhang.chassis.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What the State Council's notices say, and for which years there is one.
 *
 * @param off the days named in a notice: true for a day off, false for a make-up working day
 * @param papers where the notices stand that name a day
 * @param years the years with a notice of their own
 */
record Decreed(
    Map<LocalDate, Boolean> off, Map<LocalDate, List<String>> papers, Set<Integer> years) {

  /** The first year with a file. */
  static final int FIRST = 2015;

  /** The last year with a file. */
  static final int LAST = 2026;

  /** All yearly files as they stand after their amendments. */
  static Decreed fromFiles() {
    Decreed decreed = new Decreed(new HashMap<>(), new HashMap<>(), new HashSet<>());
    for (int year = FIRST; year <= LAST; year++) {
      JsonNode file = file(year);
      List<String> papers = new ArrayList<>();
      file.get("papers").forEach(paper -> papers.add(paper.asText()));
      for (JsonNode entry : file.get("days")) {
        LocalDate day = LocalDate.parse(entry.get("date").asText());
        decreed.off.put(day, entry.get("isOffDay").asBoolean());
        decreed.papers.put(day, papers);
      }
      decreed.years.add(year);
    }
    return decreed;
  }

  private static JsonNode file(int year) {
    try (InputStream file = Decreed.class.getResourceAsStream("/holidays/" + year + ".json")) {
      return new ObjectMapper().readTree(Objects.requireNonNull(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the notices of this day's file stand. */
  List<String> papers(LocalDate day) {
    return papers.getOrDefault(day, List.of());
  }

  /** The same notices with one day said otherwise. */
  Decreed with(String day, boolean isOff) {
    Map<LocalDate, Boolean> changed = new HashMap<>(off);
    changed.put(LocalDate.parse(day), isOff);
    return new Decreed(changed, papers, years);
  }

  /** The same notices, silent on these days. */
  Decreed without(String... days) {
    Map<LocalDate, Boolean> changed = new HashMap<>(off);
    for (String day : days) {
      changed.remove(LocalDate.parse(day));
    }
    return new Decreed(changed, papers, years);
  }

  /** The notices up to this year's; what later ones say is not yet known. */
  Decreed upTo(int year) {
    Map<LocalDate, Boolean> known = new HashMap<>(off);
    known.keySet().removeIf(day -> day.getYear() > year);
    Set<Integer> knownYears = new HashSet<>(years);
    knownYears.removeIf(published -> published > year);
    return new Decreed(known, papers, knownYears);
  }
}

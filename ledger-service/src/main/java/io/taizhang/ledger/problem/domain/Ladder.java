package io.taizhang.ledger.problem.domain;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The levels that there are above a place, and which place each is: a project of the city itself
 * has no county above it, one of a county directly under the province no city. What a code is, it
 * says itself: six digits ending in 0000 are a province, in 00 a city, all others a county; other
 * codes are functional zones. Source: GB/T 2260.
 */
public final class Ladder {

  private static final Pattern CITY = Pattern.compile("\\d{4}00");
  private static final Pattern PROVINCE = Pattern.compile("\\d{2}0000");
  private static final Pattern COUNTY = Pattern.compile("\\d{6}");

  private final SortedMap<ProblemLevel, String> places = new TreeMap<>();
  private final String place;

  private Ladder(String path) {
    place = path;
    places.put(ProblemLevel.DEPARTMENT, path);
    int end = path.indexOf('/', 1);
    for (int start = 1; end > 0; start = end + 1, end = path.indexOf('/', start)) {
      String upTo = path.substring(0, end + 1);
      level(path.substring(start, end)).ifPresent(level -> places.put(level, upTo));
    }
  }

  /**
   * The ladder above a place.
   *
   * @param path the codes from the root down, {@code /100000/350000/350700/350783/}
   */
  public static Ladder of(String path) {
    return new Ladder(path);
  }

  /** The next level above, if there is one. */
  public Optional<ProblemLevel> above(ProblemLevel level) {
    return places.keySet().stream().filter(other -> other.compareTo(level) > 0).findFirst();
  }

  /** The next level below, if there is one. */
  public Optional<ProblemLevel> below(ProblemLevel level) {
    SortedMap<ProblemLevel, String> lower = places.headMap(level);
    return lower.isEmpty() ? Optional.empty() : Optional.of(lower.lastKey());
  }

  /** The path of the place that a level is; of the department's level the place itself. */
  public String placeOf(ProblemLevel level) {
    return places.getOrDefault(level, place);
  }

  private static Optional<ProblemLevel> level(String code) {
    if (PROVINCE.matcher(code).matches()) {
      return Optional.empty();
    }
    if (CITY.matcher(code).matches()) {
      return Optional.of(ProblemLevel.CITY);
    }
    return COUNTY.matcher(code).matches() ? Optional.of(ProblemLevel.COUNTY) : Optional.empty();
  }
}

package io.taizhang.crash.history;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * An acknowledged deed has each of its traces once; one of unknown outcome has all of them once or
 * none; a refused one has none, be it refused only when it was asked for again; and nothing was
 * left by a deed that nobody tried.
 */
final class DeedsStandWhole implements Law {
  private static final Set<String> PLACES = Set.of("row", "audit", "event");

  @Override
  public Stream<String> broken(History history) {
    Map<Deed, Set<Outcome>> outcomes =
        history.attempts().stream()
            .collect(groupingBy(Attempt::deed, mapping(Attempt::outcome, toSet())));
    Map<Deed, Map<String, Long>> traces =
        history.traces().stream()
            .collect(groupingBy(Trace::deed, groupingBy(Trace::place, counting())));
    Set<Deed> all = new HashSet<>(outcomes.keySet());
    all.addAll(traces.keySet());
    return all.stream()
        .flatMap(
            deed ->
                broken(
                    deed,
                    outcomes.getOrDefault(deed, Set.of()),
                    traces.getOrDefault(deed, Map.of())));
  }

  private static Stream<String> broken(Deed deed, Set<Outcome> outcomes, Map<String, Long> traces) {
    boolean whole =
        traces.keySet().equals(PLACES) && traces.values().stream().allMatch(count -> count == 1);
    boolean sound;
    if (outcomes.contains(Outcome.ACKNOWLEDGED)) {
      sound = whole;
    } else if (outcomes.contains(Outcome.REFUSED)) {
      sound = traces.isEmpty();
    } else {
      sound = traces.isEmpty() || (outcomes.contains(Outcome.UNKNOWN) && whole);
    }
    return sound
        ? Stream.empty()
        : Stream.of(
            "%s of %s, %s, left %s"
                .formatted(deed.action(), deed.subject(), new TreeSet<>(outcomes), traces));
  }
}

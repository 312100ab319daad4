package io.taizhang.crash.history;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** What follows from something follows once. */
final class EveryCauseOneEffect implements Law {

  @Override
  public Stream<String> broken(History history) {
    return history.pairings().stream().flatMap(EveryCauseOneEffect::broken);
  }

  private static Stream<String> broken(Pairing pairing) {
    Map<String, Long> causes = counted(pairing.causes());
    Map<String, Long> effects = counted(pairing.effects());
    TreeSet<String> all = new TreeSet<>(causes.keySet());
    all.addAll(effects.keySet());
    return all.stream()
        .filter(name -> !causes.getOrDefault(name, 0L).equals(effects.getOrDefault(name, 0L)))
        .map(
            name ->
                "%s: %s happened %d times, its effect %d times"
                    .formatted(
                        pairing.name(),
                        name,
                        causes.getOrDefault(name, 0L),
                        effects.getOrDefault(name, 0L)));
  }

  private static Map<String, Long> counted(List<String> names) {
    return names.stream().collect(groupingBy(Function.identity(), counting()));
  }
}

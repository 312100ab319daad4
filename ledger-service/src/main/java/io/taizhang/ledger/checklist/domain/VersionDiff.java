package io.taizhang.ledger.checklist.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What differs between two versions of a checklist: lines are the same by their keys.
 *
 * @param added keys that only the later version has, in its order
 * @param removed keys that only the earlier version has, in its order
 * @param changed lines of both that say something else, in the later version's order
 */
public record VersionDiff(List<String> added, List<String> removed, List<ChangedLine> changed) {

  /**
   * A line as far as it is compared.
   *
   * @param says what it says by field, in words
   */
  public record Said(String key, SequencedMap<String, String> says) {}

  /** A line that says something else. */
  public record ChangedLine(String key, List<Change> changes) {}

  /** One field's words before and after. */
  public record Change(String field, String before, String after) {}

  /** Compares two versions. */
  public static VersionDiff of(List<Said> before, List<Said> after) {
    Map<String, Said> old =
        before.stream().collect(Collectors.toMap(Said::key, Function.identity()));
    Set<String> kept = after.stream().map(Said::key).collect(Collectors.toSet());
    return new VersionDiff(
        after.stream().map(Said::key).filter(key -> !old.containsKey(key)).toList(),
        before.stream().map(Said::key).filter(key -> !kept.contains(key)).toList(),
        after.stream()
            .flatMap(
                line ->
                    Optional.ofNullable(old.get(line.key())).map(was -> diff(was, line)).stream())
            .filter(line -> !line.changes().isEmpty())
            .toList());
  }

  private static ChangedLine diff(Said before, Said after) {
    return new ChangedLine(
        after.key(),
        after.says().entrySet().stream()
            .map(
                said ->
                    new Change(
                        said.getKey(),
                        before.says().getOrDefault(said.getKey(), ""),
                        said.getValue()))
            .filter(change -> !change.before().equals(change.after()))
            .toList());
  }
}

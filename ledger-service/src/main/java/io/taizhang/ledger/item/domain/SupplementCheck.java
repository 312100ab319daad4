package io.taizhang.ledger.item.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Holds what is handed in against what was asked for. Only a full hand-in counts: a part of it
 * leaves the application where it was. Source: 行政许可法 art. 32 (1) 4.
 */
public final class SupplementCheck {

  private SupplementCheck() {}

  /** What the check finds. */
  public sealed interface Finding {

    /** Everything that was asked for is there, and nothing else. */
    record Full() implements Finding {}

    /** Something that was asked for is not there. */
    record Partial(List<String> missing) implements Finding {}

    /** Something is there that was not asked for. */
    record NotAsked(String material) implements Finding {}
  }

  /** Compares by the materials' names as they stand in the request for a supplement. */
  public static Finding check(List<String> asked, List<String> handedIn) {
    for (String material : handedIn) {
      if (!asked.contains(material)) {
        return new Finding.NotAsked(material);
      }
    }
    Set<String> missing = new LinkedHashSet<>(asked);
    handedIn.forEach(missing::remove);
    return missing.isEmpty() ? new Finding.Full() : new Finding.Partial(List.copyOf(missing));
  }
}

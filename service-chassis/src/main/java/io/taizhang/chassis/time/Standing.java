package io.taizhang.chassis.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A ledger as if its corrected facts had been told right: read backwards, because a correction
 * always comes after what it corrects and the last word on a fact holds.
 */
final class Standing {

  private final Map<Integer, Optional<ClockFact.Plain>> lastWords = new HashMap<>();
  private final Map<Integer, ClockFact.Plain> standing = new TreeMap<>();

  private Standing() {}

  /** The facts that stand, by their effective time; at the same instant by their number. */
  static List<ClockFact.Plain> of(List<? extends ClockFact> ledger) {
    var reading = new Standing();
    for (int number = ledger.size(); number > 0; number--) {
      reading.read(number, ledger.get(number - 1));
    }
    List<ClockFact.Plain> facts = new ArrayList<>(reading.standing.values());
    facts.sort(Comparator.comparing(ClockFact::effective));
    return facts;
  }

  private void read(int number, ClockFact fact) {
    switch (fact) {
      case ClockFact.Plain plain -> stand(number, lastWord(number, Optional.of(plain)));
      case ClockFact.Correct correct -> read(number, correct.correction());
    }
  }

  private void read(int number, Correction correction) {
    Optional<ClockFact.Plain> told = lastWord(number, correction.fact());
    boolean isVoid = lastWords.containsKey(number) && told.isEmpty();
    switch (correction) {
      case Correction.Missed _ -> stand(number, told);
      case Correction _ when isVoid -> {}
      case Correction.Instead(int corrected, var _) -> lastWords.putIfAbsent(corrected, told);
      case Correction.Never(int corrected) -> lastWords.putIfAbsent(corrected, told);
    }
  }

  private Optional<ClockFact.Plain> lastWord(int number, Optional<ClockFact.Plain> told) {
    return lastWords.getOrDefault(number, told);
  }

  private void stand(int number, Optional<ClockFact.Plain> fact) {
    fact.ifPresent(told -> standing.put(number, told));
  }
}

package io.taizhang.ledger.plan.domain;

import io.taizhang.ledger.checklist.domain.Link;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * In how many steps a plan is handed in: a line stands one step behind the last of those it waits
 * for; lines of one step go side by side (并联). Keys that the plan does not have count for nothing.
 */
public final class GuideSteps {

  private GuideSteps() {}

  /**
   * The step of each line, from 1 on, by key.
   *
   * @param lines in an order in which they can be handed in
   */
  public static Map<String, Integer> of(List<Link> lines) {
    Map<String, Integer> steps = new LinkedHashMap<>();
    for (Link line : lines) {
      int last = line.after().stream().mapToInt(key -> steps.getOrDefault(key, 0)).max().orElse(0);
      steps.put(line.key(), last + 1);
    }
    return steps;
  }
}

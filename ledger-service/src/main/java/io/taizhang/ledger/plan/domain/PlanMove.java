package io.taizhang.ledger.plan.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * How a plan follows a newer version of its checklist. What has been handed in stays as it was
 * pinned, also where the new version has no such line; everything else is as the new version says.
 *
 * @param kept keys of lines that stay as they are: handed in
 * @param renewed keys of lines that say what the new version says
 * @param added keys of new lines
 * @param dropped keys of lines that are gone
 * @param order all keys in their new order: what the new version no longer has stands first
 */
public record PlanMove(
    List<String> kept,
    List<String> renewed,
    List<String> added,
    List<String> dropped,
    List<String> order) {

  /** A line of the plan. */
  public record Held(String key, boolean handedIn) {}

  /**
   * Decides it.
   *
   * @param plan the lines in their order
   * @param next the new version's keys in theirs
   */
  public static PlanMove of(List<Held> plan, List<String> next) {
    List<String> present = plan.stream().map(Held::key).toList();
    List<String> kept = plan.stream().filter(Held::handedIn).map(Held::key).toList();
    List<String> gone = plan.stream().map(Held::key).filter(key -> !next.contains(key)).toList();
    List<String> order = new ArrayList<>(gone.stream().filter(kept::contains).toList());
    order.addAll(next);
    return new PlanMove(
        kept,
        next.stream().filter(key -> present.contains(key) && !kept.contains(key)).toList(),
        next.stream().filter(key -> !present.contains(key)).toList(),
        gone.stream().filter(key -> !kept.contains(key)).toList(),
        List.copyOf(order));
  }
}

package io.taizhang.ledger.checklist.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The order in which a checklist's lines can be handed in (报件次序): a topological order that keeps to
 * the list's own sequence wherever it may. Keys that occur twice, keys that no line has and circles
 * are refused, each with a pointer.
 */
public final class HandInOrder {

  private HandInOrder() {}

  /** The order, or every fault that prevents one; a circle is looked for once the keys are good. */
  public static OrderDecision of(List<Link> lines) {
    List<OrderFault> faults = wrongKeys(lines);
    return faults.isEmpty() ? sorted(lines) : new OrderDecision.Impossible(faults);
  }

  private static List<OrderFault> wrongKeys(List<Link> lines) {
    List<OrderFault> faults = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (int line = 0; line < lines.size(); line++) {
      String key = lines.get(line).key();
      if (!keys.add(key)) {
        faults.add(new OrderFault("/" + line + "/key", "编号 " + key + " 重复"));
      }
    }
    for (int line = 0; line < lines.size(); line++) {
      List<String> after = lines.get(line).after();
      for (int place = 0; place < after.size(); place++) {
        if (!keys.contains(after.get(place))) {
          faults.add(new OrderFault(edge(line, place), "没有编号为 " + after.get(place) + " 的事项"));
        }
      }
    }
    return faults;
  }

  private static OrderDecision sorted(List<Link> lines) {
    List<Link> left = new ArrayList<>(lines);
    List<String> keys = new ArrayList<>();
    Set<String> placed = new HashSet<>();
    while (!left.isEmpty()) {
      Link next = firstPossible(left, placed);
      if (next == null) {
        return new OrderDecision.Impossible(circle(lines, left));
      }
      left.remove(next);
      placed.add(next.key());
      keys.add(next.key());
    }
    return new OrderDecision.Ordered(List.copyOf(keys));
  }

  private static @Nullable Link firstPossible(List<Link> left, Set<String> placed) {
    return left.stream().filter(line -> placed.containsAll(line.after())).findFirst().orElse(null);
  }

  private static List<OrderFault> circle(List<Link> lines, List<Link> left) {
    List<Link> path = new ArrayList<>();
    Link line = left.getFirst();
    while (!path.contains(line)) {
      path.add(line);
      line = waitsFor(line, left);
    }
    List<Link> circle = path.subList(path.indexOf(line), path.size());
    String keys = String.join("、", circle.stream().map(Link::key).toList());
    return circle.stream().map(one -> fault(lines, one, waitsFor(one, left), keys)).toList();
  }

  private static OrderFault fault(List<Link> lines, Link line, Link before, String circle) {
    return new OrderFault(
        edge(lines.indexOf(line), line.after().indexOf(before.key())), "次序成环：" + circle);
  }

  private static Link waitsFor(Link line, List<Link> left) {
    return line.after().stream()
        .flatMap(key -> left.stream().filter(other -> other.key().equals(key)))
        .findFirst()
        .orElseThrow();
  }

  private static String edge(int line, int place) {
    return "/" + line + "/after/" + place;
  }
}

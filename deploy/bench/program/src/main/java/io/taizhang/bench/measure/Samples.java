package io.taizhang.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The same measurements of several rounds, told by their medians. */
public final class Samples {

  /** What is measured in turns, all of it once. */
  public interface Round {
    /** Measures and keeps what was found. */
    void measure(Samples round) throws Exception;
  }

  private final Map<String, List<Double>> byName = new TreeMap<>();

  /** Measures one round that warms up, then as many as count, and prints each. */
  public static Samples ofRounds(int count, Round round) throws Exception {
    round.measure(new Samples());
    Samples all = new Samples();
    for (int number = 1; number <= count; number++) {
      Samples one = new Samples();
      round.measure(one);
      System.out.printf("round %d of %d: %s%n", number, count, one);
      one.byName.forEach((name, values) -> all.add(name, values.getFirst()));
    }
    return all;
  }

  /** Keeps one round's value. */
  public void add(String name, double value) {
    byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
  }

  /** Keeps one round's values under a common prefix. */
  public void addAll(String prefix, Map<String, Double> values) {
    values.forEach((name, value) -> add(prefix + name, value));
  }

  /** The middle value of all rounds. */
  public double median(String name) {
    List<Double> sorted = byName.getOrDefault(name, List.of()).stream().sorted().toList();
    if (sorted.isEmpty()) {
      throw new IllegalArgumentException("never measured: " + name);
    }
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  @Override
  public String toString() {
    return byName.toString();
  }
}

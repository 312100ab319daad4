package io.taizhang.chassis.security;

import java.util.Set;

/**
 * How far a caller sees: a place and, inside it, what any of the reaches comes to. Every query that
 * a request leads to carries it as a condition; without a reach nothing is seen.
 *
 * @param region the subtree
 * @param reaches what is seen of it
 */
public record Scope(RegionPath region, Set<Reach> reaches) {

  /** Copies the reaches. */
  public Scope {
    reaches = Set.copyOf(reaches);
  }

  /** Everything in a subtree. */
  public static Scope whole(RegionPath region) {
    return new Scope(region, Set.of(new Reach.Whole()));
  }

  /** True when nothing narrows the caller inside the region. */
  public boolean isWhole() {
    return reaches.contains(new Reach.Whole());
  }

  /** The same reaches inside a smaller place. */
  public Scope in(RegionPath place) {
    if (!region.contains(place)) {
      throw new IllegalArgumentException(place + " is outside " + region);
    }
    return new Scope(place, reaches);
  }

  /**
   * The scope as a query's condition.
   *
   * @param regionColumn the column or property with the row's region path, collated "C"
   * @param terms what each reach comes to for these rows
   */
  public Condition over(String regionColumn, ReachTerms terms) {
    return within(region, regionColumn)
        .and(Condition.any(reaches.stream().map(terms::of).toList()));
  }

  /** A place alone as a query's condition, for what everybody in it may see. */
  public static Condition within(RegionPath region, String regionColumn) {
    return new Condition(regionColumn + " >= :scopeFrom and " + regionColumn + " < :scopeTo")
        .with("scopeFrom", region.value())
        .with("scopeTo", region.end());
  }
}

package io.taizhang.chassis.security;

/**
 * What each narrowed reach comes to for one kind of row, as conditions of a query.
 *
 * @param unit over {@code :unit}, the department's code
 * @param assigned over {@code :subject}, the token's {@code sub}
 * @param own over {@code :creditCode}
 */
public record ReachTerms(String unit, String assigned, String own) {

  /** The condition of a reach that sees no such rows. */
  public static final String NOTHING = "1 = 0";

  /** Rows that a department sees and nobody else who is narrowed. */
  public static ReachTerms ofUnit(String unit) {
    return new ReachTerms(unit, NOTHING, NOTHING);
  }

  Condition of(Reach reach) {
    return switch (reach) {
      case Reach.Whole() -> new Condition("1 = 1");
      case Reach.Unit(String code) -> bound(unit, "unit", code);
      case Reach.Assigned(String subject) -> bound(assigned, "subject", subject);
      case Reach.Own(String code) -> bound(own, "creditCode", code);
    };
  }

  private static Condition bound(String term, String name, String value) {
    return term.equals(NOTHING) ? new Condition(NOTHING) : new Condition(term).with(name, value);
  }
}

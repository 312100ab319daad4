package io.taizhang.chassis.security;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A condition of a query.
 *
 * @param text made of code only, never of what a caller says
 * @param values what the text's named parameters are bound to
 */
public record Condition(String text, Map<String, Object> values) {

  /** Copies the values. */
  public Condition {
    values = Map.copyOf(values);
  }

  /** A condition without parameters. */
  public Condition(String text) {
    this(text, Map.of());
  }

  /** The same text with one more value. */
  public Condition with(String name, Object value) {
    Map<String, Object> more = new HashMap<>(values);
    more.put(name, value);
    return new Condition(text, more);
  }

  /** Both. */
  public Condition and(Condition other) {
    return joined("(" + text + ") and (" + other.text + ")", this, other);
  }

  /** At least one of these; of none, nothing. */
  public static Condition any(Collection<Condition> conditions) {
    if (conditions.isEmpty()) {
      return new Condition(ReachTerms.NOTHING);
    }
    String text =
        conditions.stream()
            .map(Condition::text)
            .sorted()
            .collect(Collectors.joining(") or (", "(", ")"));
    return joined(text, conditions.toArray(Condition[]::new));
  }

  private static Condition joined(String text, Condition... parts) {
    Map<String, Object> values = new HashMap<>();
    for (Condition part : parts) {
      values.putAll(part.values);
    }
    return new Condition(text, values);
  }
}

package io.taizhang.ledger.listing;

import io.taizhang.chassis.security.Condition;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a list beside its scope. What is not asked for leaves no trace in the query, so
 * that each combination has the plan that suits it.
 *
 * @param condition everything so far
 */
public record Asked(Condition condition) {

  /** Nothing yet but what the caller may see. */
  public static Asked within(Condition scope) {
    return new Asked(scope);
  }

  /** Only rows whose column has this value; null asks for nothing. */
  public Asked equal(String column, String name, @Nullable Object value) {
    return given(value, wanted -> new Condition(column + " = :" + name).with(name, wanted));
  }

  /** Only rows for which this holds, or for which it does not; null asks for nothing. */
  public Asked flag(@Nullable Boolean wanted, Condition holds) {
    return given(
        wanted, yes -> yes ? holds : new Condition("not (" + holds.text() + ")", holds.values()));
  }

  /** Only rows for which the value's condition holds; null asks for nothing. */
  public <T> Asked given(@Nullable T value, Function<T, Condition> holds) {
    return value == null ? this : new Asked(condition.and(holds.apply(value)));
  }
}

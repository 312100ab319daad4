package io.taizhang.ledger.text;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Condition;
import io.taizhang.ledger.text.domain.SoughtText;
import java.util.List;

/**
 * Text that is sought, as a condition: an index over single letters and pairs finds candidates, the
 * whole text decides. What a caller says is bound, never a pattern. See ADR 0020.
 */
public final class TextSearch {

  /** The most letters that are sought at once. */
  public static final int LONGEST = 40;

  private TextSearch() {}

  /**
   * For a query in SQL.
   *
   * @param alias of the table that has a {@code search_text}
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when there is nothing to seek
   */
  public static Condition inTable(String alias, String sought) {
    return bound("search_has(" + alias + ".search_text, :grams, :sought)", sought);
  }

  /**
   * The same, for a query that goes along the table because the text is in many of its rows.
   *
   * @param alias of the table that has a {@code search_text}
   */
  public static Condition alongTable(String alias, String sought) {
    return new Condition("position(:sought in " + alias + ".search_text) > 0")
        .with("sought", SoughtText.of(sought).orElseThrow(TextSearch::nothing).normal());
  }

  /** For a query over entities whose table has a {@code search_text}. */
  public static Condition inEntity(String sought) {
    return bound(
        "cast(search_has(column(this.search_text as String), :grams, :sought) as Boolean) = true",
        sought);
  }

  /** The same, for a query that goes along the table because the text is in many of its rows. */
  public static Condition alongEntity(String sought) {
    return new Condition("locate(:sought, column(this.search_text as String)) > 0")
        .with("sought", SoughtText.of(sought).orElseThrow(TextSearch::nothing).normal());
  }

  private static Condition bound(String text, String sought) {
    SoughtText wanted = SoughtText.of(sought).orElseThrow(TextSearch::nothing);
    return new Condition(text)
        .with("grams", wanted.grams().toArray(String[]::new))
        .with("sought", wanted.normal());
  }

  private static RuntimeException nothing() {
    return CommonProblem.INVALID.because(
        "参数 text 有误", List.of(new FieldError("/text", "须有可检索的文字，且不含控制字符")));
  }
}

package io.taizhang.ledger.problem;

import io.taizhang.chassis.security.Condition;
import io.taizhang.ledger.problem.domain.ProblemLevel;
import io.taizhang.ledger.text.TextSearch;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The filters of the problem list and of its sheet.
 *
 * @param awaitingStrikeOff whether striking off has been asked for and is undecided
 * @param overdue whether the date has passed and the problem is open
 * @param text found in number, description or measure
 */
public record ProblemFilter(
    @QueryParam("region") @Nullable String region,
    @QueryParam("department") @Nullable String department,
    @QueryParam("level") @Nullable ProblemLevel level,
    @QueryParam("status") @Nullable ProblemStatus status,
    @QueryParam("awaitingStrikeOff") @Nullable Boolean awaitingStrikeOff,
    @QueryParam("overdue") @Nullable Boolean overdue,
    @QueryParam("campaign") @Nullable String campaign,
    @QueryParam("project") @Nullable UUID project,
    @QueryParam("text") @Nullable @Size(min = 1, max = TextSearch.LONGEST) String text) {

  private static final Condition EVERYTHING = new Condition("1 = 1");
  private static final String OVERDUE = "this.status = OPEN and this.dueOn < :today";
  private static final String AWAITING =
      "this.status = OPEN and this.strikeOffRequestedAt is not null";

  /**
   * As a query's condition; the region is the scope's.
   *
   * @param words finds the text
   */
  Condition condition(LocalDate today, Function<String, Condition> words) {
    return equal("departmentCode", department)
        .and(equal("level", level))
        .and(equal("status", status))
        .and(equal("campaign", campaign))
        .and(equal("projectId", project))
        .and(flag(awaitingStrikeOff, new Condition(AWAITING)))
        .and(flag(overdue, new Condition(OVERDUE).with("today", today)))
        .and(text == null ? EVERYTHING : words.apply(text));
  }

  private static Condition equal(String property, @Nullable Object value) {
    return value == null
        ? EVERYTHING
        : new Condition("this." + property + " = :" + property).with(property, value);
  }

  private static Condition flag(@Nullable Boolean wanted, Condition holds) {
    if (wanted == null) {
      return EVERYTHING;
    }
    return wanted ? holds : new Condition("not (" + holds.text() + ")", holds.values());
  }
}

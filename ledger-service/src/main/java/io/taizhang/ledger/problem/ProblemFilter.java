package io.taizhang.ledger.problem;

import io.taizhang.chassis.security.Condition;
import io.taizhang.ledger.problem.domain.ProblemLevel;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
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
    @QueryParam("text") @Nullable @Size(max = 100) String text) {

  private static final Condition EVERYTHING = new Condition("1 = 1");
  private static final String OVERDUE = "this.status = OPEN and this.dueOn < :today";
  private static final String AWAITING =
      "this.status = OPEN and this.strikeOffRequestedAt is not null";

  /** As a query's condition; the region is the scope's. */
  Condition condition(LocalDate today) {
    return equal("departmentCode", department)
        .and(equal("level", level))
        .and(equal("status", status))
        .and(equal("campaign", campaign))
        .and(equal("projectId", project))
        .and(flag(awaitingStrikeOff, new Condition(AWAITING)))
        .and(flag(overdue, new Condition(OVERDUE).with("today", today)))
        .and(found());
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

  private Condition found() {
    return text == null
        ? EVERYTHING
        : new Condition(
                "locate(:text, this.number) > 0 or locate(:text, this.description) > 0"
                    + " or locate(:text, this.measure) > 0")
            .with("text", text);
  }
}

package io.taizhang.ledger.onetrip;

import io.taizhang.chassis.security.Condition;
import io.taizhang.ledger.text.TextSearch;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The filters of the ledger, on the screen and on paper.
 *
 * @param department whose item it was
 * @param window as the row names it
 * @param cause as the closed issue told it
 * @param from first day, inclusive
 * @param to last day, inclusive
 * @param open whether a solution is still owed
 * @param text found in window, applicant, item, reason or what was told
 */
public record OneTripFilter(
    @QueryParam("region") @Nullable String region,
    @QueryParam("department") @Nullable String department,
    @QueryParam("window") @Nullable String window,
    @QueryParam("project") @Nullable UUID project,
    @QueryParam("cause") @Nullable String cause,
    @QueryParam("from") @Nullable LocalDate from,
    @QueryParam("to") @Nullable LocalDate to,
    @QueryParam("open") @Nullable Boolean open,
    @QueryParam("text") @Nullable @Size(min = 1, max = TextSearch.LONGEST) String text) {

  private static final Condition EVERYTHING = new Condition("1 = 1");

  /**
   * As a query's condition; the region is the scope's.
   *
   * @param words finds the text
   */
  Condition condition(Function<String, Condition> words) {
    return given(
            "this.itemId in (select i.id from Item i where i.departmentCode = :department)",
            "department",
            department)
        .and(given("this.windowName = :window", "window", window))
        .and(given("this.projectId = :project", "project", project))
        .and(given("this.cause = :cause", "cause", cause))
        .and(given("this.happenedOn >= :from", "from", from))
        .and(given("this.happenedOn <= :to", "to", to))
        .and(open == null ? EVERYTHING : openOnly(open))
        .and(text == null ? EVERYTHING : words.apply(text));
  }

  private static Condition openOnly(boolean open) {
    return new Condition(open ? "this.solvedOn is null" : "this.solvedOn is not null");
  }

  private static Condition given(String condition, String name, @Nullable Object value) {
    return value == null ? EVERYTHING : new Condition(condition).with(name, value);
  }
}

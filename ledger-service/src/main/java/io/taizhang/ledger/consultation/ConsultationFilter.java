package io.taizhang.ledger.consultation;

import io.taizhang.chassis.security.Condition;
import io.taizhang.ledger.text.TextSearch;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The filters of the ledger, on the screen and on paper.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive
 * @param open whether it is still open what becomes of it
 * @param text found in asker, idea, question or answer
 */
public record ConsultationFilter(
    @QueryParam("region") @Nullable String region,
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
    return given("this.consultedOn >= :from", "from", from)
        .and(given("this.consultedOn <= :to", "to", to))
        .and(open == null ? EVERYTHING : openOnly(open))
        .and(text == null ? EVERYTHING : words.apply(text));
  }

  private static Condition openOnly(boolean open) {
    return new Condition(open ? "this.followUp = OPEN" : "this.followUp <> OPEN");
  }

  private static Condition given(String condition, String name, @Nullable Object value) {
    return value == null ? EVERYTHING : new Condition(condition).with(name, value);
  }
}

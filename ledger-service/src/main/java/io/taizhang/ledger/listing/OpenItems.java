package io.taizhang.ledger.listing;

import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.time.BusinessZone;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Open items by the clock that measures their time now: the decision's, before it the acceptance
 * window's. Overdue is a question asked of a running clock; one that stands still is due on no day.
 */
public final class OpenItems {

  private OpenItems() {}

  /** The item {@code i} is open, and its running clock {@code c} is as told. */
  public static Condition item(Condition clock) {
    return new Condition(
        "i.closed_at is null and coalesce((select "
            + clock.text()
            + " from clock c where c.id = coalesce(i.clock_id, i.window_clock_id)"
            + " and c.phase = 'RUNNING'), false)",
        clock.values());
  }

  /** The project {@code p} has such an item. */
  public static Condition ofProject(Condition clock) {
    Condition item = item(clock);
    return new Condition(
        "exists (select 1 from item i where i.project_id = p.id and " + item.text() + ")",
        item.values());
  }

  /** The running clock {@code c} is past its end. */
  public static Condition overdue(Instant now) {
    return new Condition("c.due_at < :now").with("now", now);
  }

  /** The running clock {@code c} ends on one of these days, both inclusive. */
  public static Condition due(@Nullable LocalDate from, @Nullable LocalDate to) {
    Condition since =
        from == null
            ? new Condition("1 = 1")
            : new Condition("c.due_at >= :dueFrom").with("dueFrom", start(from));
    return to == null
        ? since
        : since.and(
            new Condition("c.due_at < :dueBefore").with("dueBefore", start(to.plusDays(1))));
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(BusinessZone.ZONE).toInstant();
  }
}

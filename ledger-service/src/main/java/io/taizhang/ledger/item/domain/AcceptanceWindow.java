package io.taizhang.ledger.item.domain;

import io.taizhang.chassis.time.Limit;
import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.chassis.time.StartEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time in which received papers are to be answered: accepted, refused as not needed or not
 * ours, or answered once and completely with what is missing. A licence that gets none of the
 * answers in time counts as accepted from the day its papers were received; nothing else does.
 * Source: 行政许可法 art. 32.
 *
 * @param recorded the status as it stands in the ledger
 * @param dueAt the end of the window that is open, null where none is
 */
public record AcceptanceWindow(ItemKind kind, ItemStatus recorded, @Nullable Instant dueAt) {

  /** Five working days from the receipt of the papers, or of the full supplement. */
  public static final Limit LIMIT =
      new Limit(5, LimitUnit.WORKING_DAY, StartEvent.RECEIVED, "行政许可法第三十二条");

  /** Whether the law has accepted the item by now although nobody has recorded it. */
  public boolean deemsAccepted(Instant now) {
    return kind == ItemKind.LICENCE
        && recorded.awaitsAnswer()
        && dueAt != null
        && !now.isBefore(dueAt);
  }

  /** Where the item stands now, in law. */
  public ItemStatus statusAt(Instant now) {
    return deemsAccepted(now) ? ItemStatus.ACCEPTED : recorded;
  }
}

package io.taizhang.ledger.group;

import io.taizhang.chassis.time.Explanation;
import io.taizhang.chassis.time.Limit;
import io.taizhang.chassis.web.Versioned;
import io.taizhang.ledger.item.domain.ItemStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group and what its limit has come to by now. Nothing warns of its due date yet.
 *
 * @param dueAt null until the first item is accepted
 * @param provisional whether the due date rests on days no notice has been published for
 * @param usedDays working days on which at least one item was being handled; null until the first
 *     item is accepted
 * @param overdue whether an item is still open after the due date
 * @param explanation the due date, day by day
 */
public record ItemGroupView(
    UUID id,
    UUID projectId,
    GroupKind kind,
    String name,
    Limit limit,
    List<Member> items,
    @Nullable Instant dueAt,
    boolean provisional,
    @Nullable Integer usedDays,
    boolean overdue,
    @Nullable Explanation explanation,
    long version)
    implements Versioned {

  /** An item of the group: its standing, none of its papers. */
  public record Member(UUID id, String name, String departmentCode, ItemStatus status) {}

  /** All but its name and items is reckoned from the items' clocks. */
  @Override
  public boolean changesByVersionOnly() {
    return false;
  }
}

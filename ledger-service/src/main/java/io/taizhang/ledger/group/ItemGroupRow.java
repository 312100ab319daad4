package io.taizhang.ledger.group;

import io.taizhang.chassis.time.Limit;
import java.util.List;
import java.util.UUID;

/** A group in a list. */
public record ItemGroupRow(
    UUID id, UUID projectId, GroupKind kind, String name, Limit limit, List<UUID> itemIds) {

  static ItemGroupRow of(ItemGroup group) {
    return new ItemGroupRow(
        group.id,
        group.projectId,
        group.kind,
        group.name,
        group.limit(),
        List.copyOf(group.itemIds));
  }
}

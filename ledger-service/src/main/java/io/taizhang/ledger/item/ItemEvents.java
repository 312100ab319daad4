package io.taizhang.ledger.item;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.ledger.item.domain.ItemCommand;
import io.taizhang.ledger.item.domain.ItemKind;
import io.taizhang.ledger.item.domain.ItemStatus;
import java.util.UUID;

/** An item's facts as events, in order behind its project. */
final class ItemEvents {

  private ItemEvents() {}

  record Data(
      UUID itemId,
      UUID projectId,
      String name,
      ItemKind kind,
      String departmentCode,
      ItemStatus status,
      int wireCode) {}

  static Fact received(Item item) {
    return fact("item.received", item);
  }

  static Fact moved(Item item, ItemCommand command) {
    return fact("item." + past(command), item);
  }

  private static String past(ItemCommand command) {
    return switch (command) {
      case ACCEPT -> "accepted";
      case BEGIN_SPECIAL_PROCEDURE -> "special-procedure-begun";
      case END_SPECIAL_PROCEDURE -> "special-procedure-ended";
      case GRANT -> "granted";
      case REFUSE -> "refused";
    };
  }

  private static Fact fact(String name, Item item) {
    return new Fact(
        name,
        item.projectId.toString(),
        item.id.toString(),
        new RegionPath(item.regionPath),
        new Data(
            item.id,
            item.projectId,
            item.name,
            item.kind,
            item.departmentCode,
            item.status,
            item.status.wireCode()));
  }
}

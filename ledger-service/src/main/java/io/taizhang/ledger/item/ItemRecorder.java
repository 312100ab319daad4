package io.taizhang.ledger.item;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.ledger.item.domain.ItemCommand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;

/** Leaves the traces of a step in its transaction: audit row and event. */
@ApplicationScoped
class ItemRecorder {

  private final AuditTrail audit;
  private final Outbox outbox;

  ItemRecorder(AuditTrail audit, Outbox outbox) {
    this.audit = audit;
    this.outbox = outbox;
  }

  ItemView received(Caller caller, Item item) {
    audit.record(caller, "item-receive", subject(item), Map.of("name", item.name));
    outbox.append(ItemEvents.received(item));
    return ItemView.of(item);
  }

  ItemView moved(Caller caller, Item item, ItemCommand command, Map<String, ?> details) {
    String action = "item-" + command.name().toLowerCase(Locale.ROOT).replace('_', '-');
    audit.record(caller, action, subject(item), details);
    outbox.append(ItemEvents.moved(item, command));
    return ItemView.of(item);
  }

  private static AuditSubject subject(Item item) {
    return new AuditSubject("item", item.id.toString(), new RegionPath(item.regionPath));
  }
}

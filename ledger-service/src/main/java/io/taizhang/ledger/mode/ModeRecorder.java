package io.taizhang.ledger.mode;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.security.Caller;
import io.taizhang.ledger.item.ItemSteps;
import io.taizhang.ledger.item.StandingItem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Leaves the traces of a change of an item's mode. */
@ApplicationScoped
class ModeRecorder {

  private final ItemSteps items;
  private final AuditTrail audit;

  ModeRecorder(ItemSteps items, AuditTrail audit) {
    this.items = items;
    this.audit = audit;
  }

  StandingItem recorded(Caller caller, UUID id, String action, Map<String, ?> details) {
    StandingItem item = items.changed(id);
    audit.record(
        caller, action, new AuditSubject("item", item.id().toString(), item.region()), details);
    return item;
  }
}

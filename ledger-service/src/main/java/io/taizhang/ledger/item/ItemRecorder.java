package io.taizhang.ledger.item;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.security.Caller;
import io.taizhang.ledger.item.domain.ItemCommand;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Leaves the traces of a step in its transaction: audit row and event. */
@ApplicationScoped
class ItemRecorder {

  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock clock;

  ItemRecorder(AuditTrail audit, Outbox outbox, Clock clock) {
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  ItemView received(Caller caller, Item item, Receipt receipt) {
    Map<String, Object> details = Map.of("name", item.name, "receipt", receipt.number);
    return leave(caller, item, "item-receive", details, ItemEvents.received(item, receipt));
  }

  ItemView moved(Caller caller, Item item, ItemCommand command, Map<String, ?> details) {
    return moved(caller, item, command, null, details);
  }

  ItemView answered(Caller caller, Item item, ItemCommand command, Receipt receipt) {
    return moved(caller, item, command, receipt, Map.of("receipt", receipt.number));
  }

  void deemedAccepted(Caller system, Item item) {
    leave(system, item, "item-deem-accepted", Map.of(), ItemEvents.deemedAccepted(item));
  }

  ItemView acceptanceReceiptIssued(Caller caller, Item item, Receipt receipt) {
    return leave(
        caller,
        item,
        "item-issue-acceptance-receipt",
        Map.of("receipt", receipt.number),
        ItemEvents.acceptanceReceiptIssued(item, receipt));
  }

  ItemView extended(Caller caller, Item item, Receipt receipt, Map<String, ?> details) {
    return leave(caller, item, "item-extend", details, ItemEvents.extended(item, receipt));
  }

  /** A change of the clock of which the clock's own event tells. */
  ItemView clockChanged(Caller caller, Item item, String action, Map<String, ?> details) {
    write(caller, item, action, details);
    return view(item);
  }

  /** The same where the item has come to another status with its clock. */
  ItemView clockMoved(
      Caller caller, Item item, String action, ItemCommand moved, Map<String, ?> details) {
    return leave(caller, item, action, details, ItemEvents.moved(item, moved, null));
  }

  private ItemView moved(
      Caller caller,
      Item item,
      ItemCommand command,
      @Nullable Receipt receipt,
      Map<String, ?> details) {
    String action = "item-" + command.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return leave(caller, item, action, details, ItemEvents.moved(item, command, receipt));
  }

  private ItemView leave(
      Caller caller, Item item, String action, Map<String, ?> details, Fact fact) {
    write(caller, item, action, details);
    outbox.append(fact);
    return view(item);
  }

  private void write(Caller caller, Item item, String action, Map<String, ?> details) {
    AuditSubject subject = new AuditSubject("item", item.id.toString(), item.region());
    audit.record(caller, action, subject, details);
  }

  private ItemView view(Item item) {
    return ItemView.of(item, clock.instant());
  }
}

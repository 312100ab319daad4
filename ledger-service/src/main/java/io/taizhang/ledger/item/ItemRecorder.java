package io.taizhang.ledger.item;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.time.ClockFact;
import io.taizhang.ledger.item.domain.ItemCommand;
import io.taizhang.ledger.item.domain.ItemStatus;
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

  ItemView pauseRedated(Caller caller, Item item, Map<String, ?> details) {
    write(caller, item, "item-redate-pause", details);
    return view(item);
  }

  /** The clock's own event tells of it; the item's only where its status has changed with it. */
  ItemView clockCorrected(Caller caller, Item item, ItemStatus before, Map<String, ?> details) {
    write(caller, item, "item-correct-clock", details);
    followed(item, before);
    return view(item);
  }

  /** The same of what another agency has reported, and of its extensions. */
  void reported(
      Caller caller, Item item, ItemStatus before, ClockFact fact, Map<String, ?> details) {
    write(caller, item, "item-report-clock", details);
    if (fact instanceof ClockFact.Extend) {
      outbox.append(ItemEvents.extended(item, null));
    }
    followed(item, before);
  }

  private void followed(Item item, ItemStatus before) {
    if (item.status != before) {
      ItemCommand step =
          item.status == ItemStatus.SPECIAL_PROCEDURE
              ? ItemCommand.BEGIN_SPECIAL_PROCEDURE
              : ItemCommand.END_SPECIAL_PROCEDURE;
      outbox.append(ItemEvents.moved(item, step, null));
    }
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

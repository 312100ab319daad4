package io.taizhang.ledger.mode;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.security.Caller;
import io.taizhang.ledger.item.ItemSteps;
import io.taizhang.ledger.item.StandingItem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Leaves the traces of a change of an item's mode: audit row and event. */
@ApplicationScoped
class ModeRecorder {

  private final ItemSteps items;
  private final GreenChannelRepository channels;
  private final CommitmentRepository commitments;
  private final GapRepository gaps;
  private final AuditTrail audit;
  private final Outbox outbox;

  ModeRecorder(
      ItemSteps items,
      GreenChannelRepository channels,
      CommitmentRepository commitments,
      GapRepository gaps,
      AuditTrail audit,
      Outbox outbox) {
    this.items = items;
    this.channels = channels;
    this.commitments = commitments;
    this.gaps = gaps;
    this.audit = audit;
    this.outbox = outbox;
  }

  StandingItem recorded(Caller caller, UUID id, String action, Map<String, ?> details) {
    StandingItem item = items.changed(id);
    audit.record(
        caller, action, new AuditSubject("item", item.id().toString(), item.region()), details);
    outbox.append(
        ModeEvents.changed(
            item,
            channels.systemOf(id).filter(channel -> channel.closedAt == null).isPresent(),
            commitments.systemOf(id).orElse(null),
            gaps.systemOf(id).orElse(null)));
    return item;
  }
}

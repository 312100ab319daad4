package io.taizhang.notification.delivery;

import io.taizhang.notification.channel.Outcome;
import io.taizhang.notification.contact.Channel;
import io.taizhang.notification.inbox.Inbox;
import io.taizhang.notification.inbox.MessageKind;
import io.taizhang.notification.inbox.PutMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of an attempt; a notice that reached nobody goes another way, or up. */
@ApplicationScoped
class Settlement {

  private static final int MOST_ATTEMPTS = 100;
  private static final int MOST_QUESTIONS = 8;
  private static final Set<DeliveryStatus> LOST =
      EnumSet.of(DeliveryStatus.FAILED, DeliveryStatus.REFUSED, DeliveryStatus.UNCERTAIN);

  private final DeliveryRepository deliveries;
  private final Inbox inbox;
  private final Escalation escalation;
  private final Deliveries next;
  private final OtherWay otherWay;
  private final Clock clock;
  private final Clock realTime = Clock.systemUTC();

  Settlement(
      DeliveryRepository deliveries,
      Inbox inbox,
      Escalation escalation,
      Deliveries next,
      OtherWay otherWay,
      Clock clock) {
    this.deliveries = deliveries;
    this.inbox = inbox;
    this.escalation = escalation;
    this.next = next;
    this.otherWay = otherWay;
    this.clock = clock;
  }

  @Transactional
  void settle(Postbag.Ready ready, Outcome outcome) {
    Delivery lead = deliveries.systemFind(ready.delivery());
    switch (outcome) {
      case Outcome.Accepted accepted -> {
        lead.reference = accepted.reference();
        all(lead, DeliveryStatus.SENT, null);
      }
      case Outcome.Refused refused -> all(lead, DeliveryStatus.REFUSED, refused.reason());
      case Outcome.Failed failed -> failed(lead, failed);
      case Outcome.Uncertain uncertain -> uncertain(lead, uncertain);
    }
  }

  /** It could not even be made ready; tried again like any failure. */
  @Transactional
  void broken(UUID delivery, String reason) {
    failed(deliveries.systemFind(delivery), new Outcome.Failed(reason));
  }

  private void failed(Delivery lead, Outcome.Failed failed) {
    if (lead.attempts >= MOST_ATTEMPTS) {
      all(lead, DeliveryStatus.FAILED, failed.reason());
      return;
    }
    lead.status = DeliveryStatus.PENDING;
    lead.reason = failed.reason();
    if (failed.pause() != null) {
      lead.nextAttemptAt = realTime.instant().plus(failed.pause());
    }
  }

  /** Stays in flight and is asked after; where nobody can be asked it is an attempt that failed. */
  private void uncertain(Delivery lead, Outcome.Uncertain uncertain) {
    lead.reason = uncertain.reason();
    if (lead.status != DeliveryStatus.IN_FLIGHT) {
      failed(lead, new Outcome.Failed(uncertain.reason()));
      return;
    }
    lead.asked++;
    if (lead.asked > MOST_QUESTIONS) {
      all(lead, DeliveryStatus.UNCERTAIN, uncertain.reason());
    }
  }

  private void all(Delivery lead, DeliveryStatus status, @Nullable String reason) {
    Instant now = clock.instant();
    List<UUID> messages = LOST.contains(status) ? deliveries.messagesTogether(lead.id) : List.of();
    deliveries.settleCarried(lead.id, status, reason, now);
    lead.status = status;
    lead.reason = reason;
    lead.settledAt = now;
    deliveries.flush();
    messages.forEach(message -> lost(message, lead.channel, String.valueOf(reason)));
  }

  private void lost(UUID messageId, Channel channel, String reason) {
    boolean all =
        deliveries.of(messageId).stream().allMatch(delivery -> LOST.contains(delivery.status));
    if (!all || inbox.isRead(messageId)) {
      return;
    }
    PutMessage message = inbox.message(messageId);
    Optional<Channel> other =
        message.kind() == MessageKind.PERSON ? otherWay.after(message, channel) : Optional.empty();
    other.ifPresentOrElse(
        way -> next.enqueueOutside(message, way), () -> escalate(message, reason));
  }

  private void escalate(PutMessage message, String reason) {
    boolean nobody =
        inbox.ofIntent(message.intentId()).stream()
            .filter(other -> !other.id().equals(message.id()))
            .noneMatch(other -> told(other.id()));
    escalation.lost(message, reason, nobody).ifPresent(next::enqueue);
  }

  private boolean told(UUID messageId) {
    return inbox.isRead(messageId)
        || deliveries.of(messageId).stream().anyMatch(delivery -> !LOST.contains(delivery.status));
  }
}

package io.taizhang.notification.delivery;

import io.taizhang.notification.clock.WatchedClocks;
import io.taizhang.notification.directory.Directory;
import io.taizhang.notification.inbox.Inbox;
import io.taizhang.notification.inbox.PutMessage;
import io.taizhang.notification.ladder.Ladders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** What is to be mailed next, and what became of it; each step a transaction of its own. */
@ApplicationScoped
class Postbag {

  private static final int MOST_ATTEMPTS = 100;
  private static final String CLOSING = "\n\n本邮件由项目台账系统自动发出，请勿直接回复。\n";

  private final DeliveryRepository deliveries;
  private final Inbox inbox;
  private final WatchedClocks clocks;
  private final Ladders ladders;
  private final Directory directory;
  private final Clock clock;

  Postbag(
      DeliveryRepository deliveries,
      Inbox inbox,
      WatchedClocks clocks,
      Ladders ladders,
      Directory directory,
      Clock clock) {
    this.deliveries = deliveries;
    this.inbox = inbox;
    this.clocks = clocks;
    this.ladders = ladders;
    this.directory = directory;
    this.clock = clock;
  }

  /** The delivery whose turn it is, its next attempt put off whatever becomes of this one. */
  @Transactional
  Optional<UUID> take() {
    return deliveries.lease();
  }

  /** Checks once more that what the delivery says is still so; puts it aside when it is not. */
  @Transactional
  Optional<OutgoingMail> open(UUID id) {
    Delivery delivery = deliveries.systemFind(id);
    PutMessage message = inbox.message(delivery.messageId);
    Optional<String> obsolete = obsolete(message);
    if (obsolete.isPresent()) {
      deliveries.settle(delivery.id, DeliveryStatus.SKIPPED, obsolete.get(), clock.instant());
      return Optional.empty();
    }
    String text = directory.nameOf(message.recipient()) + "：\n\n" + message.text() + CLOSING;
    return Optional.of(new OutgoingMail(delivery.id, delivery.address, message.heading(), text));
  }

  @Transactional
  void sent(OutgoingMail mail) {
    deliveries.settle(mail.deliveryId(), DeliveryStatus.SENT, null, clock.instant());
  }

  /** Notes a failure; after the last attempt the delivery is given up. */
  @Transactional
  void failed(UUID id, String reason) {
    DeliveryStatus status =
        deliveries.systemFind(id).attempts < MOST_ATTEMPTS
            ? DeliveryStatus.PENDING
            : DeliveryStatus.FAILED;
    deliveries.settle(id, status, reason, clock.instant());
  }

  @Transactional
  boolean nothingDue() {
    return deliveries.due() == 0;
  }

  private Optional<String> obsolete(PutMessage message) {
    return clocks
        .clock(message.clockId())
        .flatMap(
            watched ->
                ladders
                    .current(watched.regionPath())
                    .obsolete(message.rung(), watched.phase(), watched.dueAt(), clock.instant()));
  }
}

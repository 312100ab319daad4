package io.taizhang.notification.delivery;

import io.taizhang.notification.contact.Channel;
import io.taizhang.notification.inbox.Inbox;
import io.taizhang.notification.inbox.PutMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was sent of an intent, and sending it again. */
@ApplicationScoped
public class DeliveryLog {

  private final DeliveryRepository deliveries;
  private final Deliveries sending;
  private final Inbox inbox;

  DeliveryLog(DeliveryRepository deliveries, Deliveries sending, Inbox inbox) {
    this.deliveries = deliveries;
    this.sending = sending;
    this.inbox = inbox;
  }

  /** Every delivery of the intent's messages, oldest first. */
  public List<DeliveryView> of(UUID intentId) {
    List<UUID> messages = inbox.ofIntent(intentId).stream().map(PutMessage::id).toList();
    return deliveries.systemOf(messages).stream().map(DeliveryView::of).toList();
  }

  /** The delivery of each message that goes to one address, by message. */
  public Map<UUID, DeliveryView> ofMessages(Collection<UUID> messages) {
    return messages.isEmpty()
        ? Map.of()
        : deliveries.systemOf(messages).stream()
            .map(DeliveryView::of)
            .collect(Collectors.toMap(DeliveryView::messageId, view -> view, (_, later) -> later));
  }

  /**
   * Sends the intent's messages once more to the addresses known now; whether they still say the
   * truth is asked before they go.
   *
   * @param by the channels that they may go by
   * @return how many messages there are
   */
  public int again(UUID intentId, Set<Channel> by) {
    List<PutMessage> messages = inbox.ofIntent(intentId);
    sending.enqueue(messages, by);
    return messages.size();
  }
}

package io.taizhang.notification.delivery;

import io.taizhang.notification.contact.Channel;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message on one channel; the address is nobody's business here.
 *
 * @param attempts so far
 * @param reason why it did not go, or was put aside
 */
public record DeliveryView(
    UUID id,
    UUID messageId,
    Channel channel,
    String status,
    int attempts,
    @Nullable Instant settledAt,
    @Nullable String reason) {

  static DeliveryView of(Delivery delivery) {
    return new DeliveryView(
        delivery.id,
        delivery.messageId,
        delivery.channel,
        delivery.status.name(),
        delivery.attempts,
        delivery.settledAt,
        delivery.reason);
  }
}

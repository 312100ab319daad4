package io.taizhang.notification.delivery;

import io.taizhang.notification.contact.Channel;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "delivery")
class Delivery {
  @Id UUID id;
  UUID messageId;

  @Enumerated(EnumType.STRING)
  Channel channel;

  String address;

  @Enumerated(EnumType.STRING)
  DeliveryStatus status;

  int attempts;
  Instant nextAttemptAt;
  @Nullable Instant settledAt;
  @Nullable String reason;
}

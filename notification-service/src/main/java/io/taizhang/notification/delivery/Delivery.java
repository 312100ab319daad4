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

/**
 * One message on one channel to one address, which is sealed.
 *
 * <p>{@code notBefore} is business time, {@code nextAttemptAt} real time; {@code carriedBy} names
 * the delivery that it goes with.
 */
@Entity
@Table(name = "delivery")
class Delivery {
  @Id UUID id;
  UUID messageId;

  @Enumerated(EnumType.STRING)
  Channel channel;

  @Nullable UUID contactId;
  String address;
  String addressPrint = "";

  @Enumerated(EnumType.STRING)
  DeliveryStatus status;

  boolean urgent = true;
  Instant notBefore = Instant.EPOCH;
  int attempts;
  int asked;
  Instant nextAttemptAt;
  @Nullable UUID carriedBy;
  @Nullable Instant settledAt;
  @Nullable String reason;
  @Nullable String reference;
}

package io.taizhang.ledger.mode;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That an item goes first, and why; its key is the item's. */
@Entity
@Table(name = "item_green_channel")
class GreenChannel {
  @Id UUID itemId;
  String reason;
  Instant openedAt;
  @Nullable Instant closedAt;

  GreenChannel() {}

  GreenChannel(UUID itemId, String reason, Instant openedAt) {
    this.itemId = itemId;
    this.reason = reason;
    this.openedAt = openedAt;
  }
}

package io.taizhang.notification.inbox;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "message_read")
class MessageRead {

  @Embeddable
  record Key(UUID messageId, String reader) {}

  @EmbeddedId Key id;
  Instant readAt;
}

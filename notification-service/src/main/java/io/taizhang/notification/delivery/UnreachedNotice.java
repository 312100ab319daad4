package io.taizhang.notification.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "unreached_notice")
class UnreachedNotice {
  @Id UUID id;
  UUID messageId;
  String regionPath;
  String reason;
  @Nullable UUID escalatedTo;
  Instant foundAt;
}

package io.taizhang.notification.deadline;

import io.taizhang.notification.ladder.domain.Rung;
import io.taizhang.notification.ladder.domain.RungEffect;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "deadline")
class Deadline {
  @Id UUID id;
  UUID clockId;

  @Enumerated(EnumType.STRING)
  Rung rung;

  long revision;

  @Enumerated(EnumType.STRING)
  RungEffect effect;

  Instant armedAt;
  String regionPath;
  UUID ladderId;
  @Nullable String heldReason;
  @Nullable Instant heldAt;
}

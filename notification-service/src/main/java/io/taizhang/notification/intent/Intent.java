package io.taizhang.notification.intent;

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
@Table(name = "intent")
class Intent {
  @Id UUID id;
  UUID clockId;

  @Enumerated(EnumType.STRING)
  Rung rung;

  long revision;

  @Enumerated(EnumType.STRING)
  RungEffect effect;

  Instant armedAt;
  Instant firedAt;
  String regionPath;
  @Nullable String skipReason;
  UUID ladderId;
  int told;
  @Nullable Instant withdrawnAt;
  @Nullable Long withdrawnRevision;
}

package io.taizhang.notification.clock;

import io.taizhang.chassis.time.ClockPhase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "clock_replica")
class ClockReplica {
  @Id UUID clockId;
  long revision;

  @Enumerated(EnumType.STRING)
  ClockPhase phase;

  Instant startedAt;
  @Nullable Instant dueAt;
  boolean promised;
  String regionPath;
  @Embedded Subject subject;
  @Embedded @Nullable Addressee addressee;

  String snapshot;

  WatchedClock watched() {
    return new WatchedClock(
        clockId,
        revision,
        phase,
        startedAt,
        dueAt,
        promised,
        regionPath,
        subject,
        Addressee.orNobody(addressee));
  }
}

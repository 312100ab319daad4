package io.taizhang.notification.clock;

import io.taizhang.chassis.time.ClockPhase;
import io.taizhang.chassis.time.LimitUnit;
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

  String kind;

  Instant startedAt;
  @Nullable Instant dueAt;
  boolean promised;
  int budgetAmount;

  @Enumerated(EnumType.STRING)
  LimitUnit budgetUnit;

  @Nullable Instant stoppedAt;
  String regionPath;
  @Embedded Subject subject;
  @Embedded @Nullable Addressee addressee;

  String snapshot;

  WatchedClock watched() {
    return new WatchedClock(
        clockId,
        kind,
        revision,
        phase,
        startedAt,
        dueAt,
        stoppedAt,
        promised,
        budgetAmount,
        budgetUnit,
        regionPath,
        subject,
        Addressee.orNobody(addressee));
  }
}

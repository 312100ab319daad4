package io.taizhang.issue.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** 问责 in the matter of an order: the supervisor's fact. */
@Entity
@Table(name = "supervision_accountability")
class Accountability {
  @Id UUID id;

  @Column(name = "order_id")
  UUID orderId;

  String department;
  String post;

  @Enumerated(EnumType.STRING)
  AccountabilityMeasure measure;

  @Column(name = "recorded_by")
  String recordedBy;

  @Column(name = "recorded_at")
  Instant recordedAt;
}

package io.taizhang.issue.supervision;

import io.taizhang.chassis.clockbook.BasisReason;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.issue.domain.OrderState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "supervision_order")
class SupervisionOrder {
  @Id UUID id;
  @Version long version;
  String number;

  @Enumerated(EnumType.STRING)
  OrderReason reason;

  @Nullable String about;
  @Nullable String demand;

  @Enumerated(EnumType.STRING)
  @Nullable CardLevel level;

  @Column(name = "clock_id")
  @Nullable UUID clockId;

  @Nullable Long revision;

  @Column(name = "project_id")
  @Nullable UUID projectId;

  @Column(name = "opened_by")
  String openedBy;

  @Column(name = "answer_clock_id")
  @Nullable UUID answerClockId;

  @Column(name = "circular_number")
  @Nullable String circularNumber;

  @Column(name = "circular_at")
  @Nullable Instant circularAt;

  @Column(name = "issue_id")
  UUID issueId;

  String title;
  String department;

  @Column(name = "region_path")
  String regionPath;

  @Enumerated(EnumType.STRING)
  OrderState state;

  @Column(name = "opened_at")
  Instant openedAt;

  @Column(name = "answer_due_at")
  Instant answerDueAt;

  @Nullable String answer;

  @Column(name = "answered_by")
  @Nullable String answeredBy;

  @Column(name = "answered_at")
  @Nullable Instant answeredAt;

  @Nullable String finding;

  @Column(name = "closed_by")
  @Nullable String closedBy;

  @Column(name = "closed_at")
  @Nullable Instant closedAt;

  @Column(name = "basis_withdrawn_at")
  @Nullable Instant basisWithdrawnAt;

  @Column(name = "basis_rung")
  @Nullable String basisRung;

  @Enumerated(EnumType.STRING)
  @Column(name = "basis_reason")
  @Nullable BasisReason basisReason;

  @Column(name = "basis_due_at")
  @Nullable Instant basisDueAt;

  @Column(name = "lifted_by")
  @Nullable String liftedBy;

  @Column(name = "lifted_at")
  @Nullable Instant liftedAt;

  @Column(name = "lifted_reason")
  @Nullable String liftedReason;

  RegionPath region() {
    return new RegionPath(regionPath);
  }
}

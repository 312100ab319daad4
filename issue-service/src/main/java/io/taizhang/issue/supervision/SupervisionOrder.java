package io.taizhang.issue.supervision;

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
  CardLevel level;

  @Column(name = "clock_id")
  UUID clockId;

  long revision;

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

  RegionPath region() {
    return new RegionPath(regionPath);
  }
}

package io.taizhang.issue.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The clock book's derived due date, for filters. */
@Entity
@Immutable
@Table(name = "clock")
class IssueClockRow {
  @Id UUID id;
  String phase;

  @Column(name = "due_at")
  Instant dueAt;
}

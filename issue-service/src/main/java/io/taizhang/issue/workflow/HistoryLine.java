package io.taizhang.issue.workflow;

import io.taizhang.issue.domain.IssueState;
import io.taizhang.issue.domain.Step;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "issue_history")
class HistoryLine {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long id;

  @Column(name = "issue_id")
  UUID issueId;

  @Enumerated(EnumType.STRING)
  Step step;

  /** The step as text, for questions about steps of every version of the workflow. */
  @Column(name = "step", insertable = false, updatable = false)
  String stepName;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_state")
  @Nullable IssueState from;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_state")
  IssueState to;

  String actor;

  @Column(name = "actor_name")
  String actorName;

  Instant at;
  @Nullable String note;
}

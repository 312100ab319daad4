package io.taizhang.issue.workflow;

import io.taizhang.issue.domain.Closing;
import io.taizhang.issue.domain.Outcome;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a department reported: the lead a result that its head signs, one that assists a text. */
@Entity
@Table(name = "issue_report")
class HandlingReport {
  @Id UUID id;

  @Column(name = "issue_id")
  UUID issueId;

  String department;
  boolean lead;
  @Nullable String text;

  @Enumerated(EnumType.STRING)
  @Nullable Outcome outcome;

  @Nullable String cause;

  @Column(name = "cause_text")
  @Nullable String causeText;

  @Nullable String fix;

  @Column(name = "checklist_id")
  @Nullable UUID checklistId;

  @Column(name = "checklist_item")
  @Nullable String checklistItem;

  @Nullable String difference;

  @Column(name = "drafted_by")
  String draftedBy;

  @Column(name = "drafted_at")
  Instant draftedAt;

  @Column(name = "signed_by")
  @Nullable String signedBy;

  @Column(name = "signed_at")
  @Nullable Instant signedAt;

  void of(Closing closing) {
    outcome = closing.outcome();
    cause = closing.cause();
    causeText = closing.causeText();
    fix = closing.fix();
    checklistId = closing.checklistId();
    checklistItem = closing.checklistItem();
    difference = closing.difference();
  }

  Closing closing() {
    return new Closing(
        Objects.requireNonNull(outcome),
        Objects.requireNonNull(cause),
        Objects.requireNonNull(causeText),
        Objects.requireNonNull(fix),
        checklistId,
        checklistItem,
        difference);
  }
}

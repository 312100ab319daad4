package io.taizhang.issue.workflow;

import io.taizhang.chassis.security.RegionPath;
import io.taizhang.issue.domain.IssueKind;
import io.taizhang.issue.domain.IssueState;
import io.taizhang.issue.domain.Outcome;
import io.taizhang.issue.intake.Confidence;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An issue as other features know it; nobody's name is in it.
 *
 * @param feedbackText what the person was told, null until then
 */
public record IssueCase(
    UUID id,
    String number,
    String title,
    IssueKind kind,
    IssueState state,
    RegionPath region,
    String windowDepartment,
    @Nullable String leadDepartment,
    List<String> recusedDepartments,
    Confidence confidence,
    @Nullable UUID projectId,
    @Nullable Outcome outcome,
    @Nullable String feedbackText,
    Instant registeredAt,
    @Nullable Instant acceptedAt,
    @Nullable Instant classifiedAt,
    @Nullable Instant referredAt,
    @Nullable Instant closedAt,
    @Nullable Instant fedBackAt) {

  static IssueCase of(Issue issue) {
    return new IssueCase(
        issue.id,
        issue.number,
        issue.title,
        issue.kind,
        issue.state,
        issue.region(),
        issue.windowDepartment,
        issue.leadDepartment,
        List.copyOf(issue.recusedDepartments),
        issue.confidence,
        issue.projectId,
        issue.outcome,
        issue.feedbackText,
        issue.registeredAt,
        issue.acceptedAt,
        issue.classifiedAt,
        issue.referredAt,
        issue.closedAt,
        issue.fedBackAt);
  }

  /** Who answers for how it ended: the lead department, or the window that closed it itself. */
  public String answering() {
    return leadDepartment == null ? windowDepartment : leadDepartment;
  }
}

package io.taizhang.issue.workflow;

import io.taizhang.chassis.security.RegionPath;
import io.taizhang.issue.domain.FeedbackChannel;
import io.taizhang.issue.domain.IssueKind;
import io.taizhang.issue.domain.IssueState;
import io.taizhang.issue.domain.Outcome;
import io.taizhang.issue.domain.Standing;
import io.taizhang.issue.domain.Tier;
import io.taizhang.issue.domain.Workflow;
import io.taizhang.issue.intake.Confidence;
import io.taizhang.issue.intake.IntakeChannel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "issue")
class Issue {
  @Id UUID id;
  @Version long version;
  String number;

  @Enumerated(EnumType.STRING)
  IssueKind kind;

  String title;
  String description;

  @Enumerated(EnumType.STRING)
  IssueState state;

  @Column(name = "region_code")
  String regionCode;

  @Column(name = "region_path")
  String regionPath;

  @Column(name = "window_department")
  String windowDepartment;

  @Column(name = "department_code")
  @Nullable String departmentCode;

  @Column(name = "project_id")
  @Nullable UUID projectId;

  @Column(name = "item_id")
  @Nullable UUID itemId;

  @Column(name = "one_trip_id")
  @Nullable UUID oneTripId;

  @ElementCollection
  @CollectionTable(name = "issue_earlier_trip", joinColumns = @JoinColumn(name = "issue_id"))
  @OrderColumn(name = "ordinal")
  List<EarlierTrip> triedBefore = new ArrayList<>();

  @Nullable String category;

  @Enumerated(EnumType.STRING)
  @Nullable Tier tier;

  @Column(name = "lead_department")
  @Nullable String leadDepartment;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(columnDefinition = "text[]")
  List<String> assisting = new ArrayList<>();

  @Enumerated(EnumType.STRING)
  @Nullable Outcome outcome;

  @Nullable String cause;

  @Column(name = "cause_text")
  @Nullable String causeText;

  @Nullable String fix;

  @Column(name = "on_the_spot")
  @Nullable Boolean onTheSpot;

  @Enumerated(EnumType.STRING)
  @Column(name = "feedback_channel")
  @Nullable FeedbackChannel feedbackChannel;

  @Column(name = "feedback_text")
  @Nullable String feedbackText;

  @Nullable Boolean satisfied;

  @Column(name = "checklist_id")
  @Nullable UUID checklistId;

  @Column(name = "checklist_item")
  @Nullable String checklistItem;

  @Nullable String difference;

  @Embedded Progress progress = new Progress();

  @Enumerated(EnumType.STRING)
  IntakeChannel channel = IntakeChannel.GUIDE_DESK;

  @Enumerated(EnumType.STRING)
  Confidence confidence = Confidence.NAMED;

  @Enumerated(EnumType.STRING)
  @Column(name = "feedback_by")
  @Nullable FeedbackChannel feedbackBy;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "recused_departments", columnDefinition = "text[]")
  List<String> recusedDepartments = new ArrayList<>();

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "recused_people", columnDefinition = "text[]")
  List<String> recusedPeople = new ArrayList<>();

  @Column(name = "source_number")
  @Nullable String sourceNumber;

  @Column(name = "origin_id")
  @Nullable UUID originId;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "origin_papers", columnDefinition = "text[]")
  List<String> originPapers = new ArrayList<>();

  @OneToMany
  @JoinColumn(name = "origin_id", insertable = false, updatable = false)
  @OrderBy("id")
  List<Issue> arrivals = new ArrayList<>();

  @Column(name = "clock_id")
  @Nullable UUID clockId;

  @Column(name = "registered_at")
  Instant registeredAt;

  @Column(name = "accepted_at")
  @Nullable Instant acceptedAt;

  @Column(name = "classified_at")
  @Nullable Instant classifiedAt;

  @Column(name = "referred_at")
  @Nullable Instant referredAt;

  @Column(name = "closed_at")
  @Nullable Instant closedAt;

  @Column(name = "fed_back_at")
  @Nullable Instant fedBackAt;

  @Column(name = "person_corrected_at")
  @Nullable Instant personCorrectedAt;

  RegionPath region() {
    return new RegionPath(regionPath);
  }

  /** Whether it was sent here and nobody here has taken it up yet. */
  boolean onlyArrived() {
    return originId != null && acceptedAt == null;
  }

  Standing standing(Workflow workflow) {
    return new Standing(
        state,
        leadDepartment,
        tier,
        workflow.review(),
        progress.proposedBy,
        progress.duties(),
        Set.copyOf(progress.awaited),
        progress.returns);
  }
}

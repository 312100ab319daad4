package io.taizhang.issue.workflow;

import io.taizhang.chassis.security.RegionPath;
import io.taizhang.issue.domain.Cause;
import io.taizhang.issue.domain.Closing;
import io.taizhang.issue.domain.FeedbackChannel;
import io.taizhang.issue.domain.IssueEvent;
import io.taizhang.issue.domain.IssueKind;
import io.taizhang.issue.domain.IssueState;
import io.taizhang.issue.domain.Outcome;
import io.taizhang.issue.domain.Standing;
import io.taizhang.issue.domain.Tier;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

  @Enumerated(EnumType.STRING)
  @Nullable Cause cause;

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

  RegionPath region() {
    return new RegionPath(regionPath);
  }

  Standing standing() {
    return new Standing(state, leadDepartment);
  }

  void apply(IssueEvent event, Instant at) {
    state = event.to();
    switch (event) {
      case IssueEvent.Accepted _ -> acceptedAt = at;
      case IssueEvent.Classified e -> {
        category = e.category();
        tier = e.tier();
        classifiedAt = at;
      }
      case IssueEvent.Referred e -> {
        leadDepartment = e.leadDepartment();
        assisting = new ArrayList<>(e.assisting());
        referredAt = at;
      }
      case IssueEvent.Closed e -> {
        close(e.closing());
        onTheSpot = e.onTheSpot();
        closedAt = at;
      }
      case IssueEvent.FedBack e -> {
        feedbackChannel = e.channel();
        feedbackText = e.text();
        satisfied = e.satisfied();
        fedBackAt = at;
      }
    }
  }

  private void close(Closing closing) {
    outcome = closing.outcome();
    cause = closing.cause();
    causeText = closing.causeText();
    fix = closing.fix();
  }
}

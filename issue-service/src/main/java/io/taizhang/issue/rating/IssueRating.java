package io.taizhang.issue.rating;

import io.taizhang.chassis.security.RegionPath;
import io.taizhang.issue.rating.domain.RatingStanding;
import io.taizhang.issue.rating.domain.RatingState;
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
@Table(name = "issue_rating")
class IssueRating {
  @Id UUID id;
  @Version long version;

  @Column(name = "issue_id")
  UUID issueId;

  String number;

  @Column(name = "region_path")
  String regionPath;

  String department;

  @Column(name = "fed_back_at")
  Instant fedBackAt;

  int score;
  @Nullable String comment;

  @Enumerated(EnumType.STRING)
  RatingSource source;

  @Nullable String statement;

  @Column(name = "recorded_by")
  String recordedBy;

  @Column(name = "rated_at")
  Instant ratedAt;

  @Enumerated(EnumType.STRING)
  RatingState state;

  int attempts;

  @Column(name = "called_back")
  boolean calledBack;

  boolean contested;

  @Column(name = "contest_reason")
  @Nullable String contestReason;

  @Nullable String measure;
  @Nullable String finding;

  @Column(name = "decided_by")
  @Nullable String decidedBy;

  @Column(name = "settled_at")
  @Nullable Instant settledAt;

  @Column(name = "clock_id")
  @Nullable UUID clockId;

  RegionPath region() {
    return new RegionPath(regionPath);
  }

  RatingStanding standing() {
    return new RatingStanding(state, attempts, calledBack, contested);
  }
}

package io.taizhang.issue.workflow;

import io.taizhang.issue.domain.Direction;
import io.taizhang.issue.domain.Standing.Duty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Where an issue stands beside its state. */
@Embeddable
class Progress {
  /** What became of the one extension. */
  enum Extension {
    ASKED,
    APPROVED,
    REJECTED
  }

  @Column(name = "workflow_id")
  UUID workflowId;

  @Column(name = "follower_subject")
  @Nullable String followerSubject;

  @Column(name = "follower_name")
  @Nullable String followerName;

  @Column(name = "contacted_at")
  @Nullable Instant contactedAt;

  @Column(name = "answered_at")
  @Nullable Instant answeredAt;

  @Column(name = "promised_on")
  @Nullable LocalDate promisedOn;

  @Column(name = "exclusion_code")
  @Nullable String exclusionCode;

  @Column(name = "exclusion_channel")
  @Nullable String exclusionChannel;

  @Column(name = "proposed_by")
  @Nullable String proposedBy;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(columnDefinition = "text[]")
  List<String> awaited = new ArrayList<>();

  int returns;
  boolean ruled;
  int reopened;

  @Enumerated(EnumType.STRING)
  @Nullable Extension extension;

  @Column(name = "extension_days")
  @Nullable Integer extensionDays;

  boolean suspended;
  boolean drafted;

  @Column(name = "sent_back")
  boolean sentBack;

  @Column(name = "main_id")
  @Nullable UUID mainId;

  @Enumerated(EnumType.STRING)
  @Nullable Direction direction;

  @Nullable String receiver;

  @Column(name = "reported_at")
  @Nullable Instant reportedAt;

  @Column(name = "reopened_at")
  @Nullable Instant reopenedAt;

  Set<Duty> duties() {
    Set<Duty> duties = EnumSet.noneOf(Duty.class);
    mark(duties, Duty.CONTACTED, contactedAt != null);
    mark(duties, Duty.ANSWERED, answeredAt != null);
    mark(duties, Duty.EXTENSION_ASKED, extension == Extension.ASKED);
    mark(duties, Duty.EXTENSION_DECIDED, extension != null && extension != Extension.ASKED);
    mark(duties, Duty.SUSPENDED, suspended);
    mark(duties, Duty.DRAFTED, drafted);
    mark(duties, Duty.RULED, ruled);
    return duties;
  }

  /** A department begins anew with it: those that assist are awaited, nothing is asked yet. */
  void handledAnew(List<String> assisting) {
    awaited = new ArrayList<>(assisting);
    extension = null;
    extensionDays = null;
    suspended = false;
    drafted = false;
    sentBack = false;
  }

  private static void mark(Set<Duty> duties, Duty duty, boolean stands) {
    if (stands) {
      duties.add(duty);
    }
  }
}

package io.taizhang.issue.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One attempt of a call-back. */
@Entity
@Table(name = "issue_call_back")
class IssueCallBack {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long id;

  @Column(name = "rating_id")
  UUID ratingId;

  Instant at;

  @Column(name = "called_by")
  String calledBy;

  @Column(name = "called_by_name")
  String calledByName;

  boolean reached;
  String note;
}

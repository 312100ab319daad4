package io.taizhang.issue.attachment;

import io.taizhang.chassis.attachment.AttachmentType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "issue_attachment")
class IssueAttachment {
  @Id UUID id;

  @Column(name = "issue_id")
  UUID issueId;

  @Column(name = "file_name")
  String fileName;

  @Enumerated(EnumType.STRING)
  AttachmentType type;

  long bytes;
  String sha256;
  boolean internal;

  @Column(name = "added_by")
  String addedBy;

  @Column(name = "added_by_name")
  String addedByName;

  @Column(name = "added_at")
  Instant addedAt;
}

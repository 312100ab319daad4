package io.taizhang.ledger.ownertask;

import io.taizhang.chassis.attachment.AttachmentType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A document that an owner handed in with a task; its bytes are kept under its id. */
@Entity
@Table(name = "owner_task_attachment")
class TaskAttachment {
  @Id UUID id;
  UUID taskId;
  String fileName;

  @Enumerated(EnumType.STRING)
  AttachmentType type;

  long bytes;
  String sha256;
  String addedBy;
  Instant addedAt;

  @Version long version;
}

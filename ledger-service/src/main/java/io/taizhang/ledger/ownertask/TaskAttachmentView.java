package io.taizhang.ledger.ownertask;

import io.taizhang.chassis.web.Versioned;
import java.time.Instant;
import java.util.UUID;

/**
 * A document as the API shows it, without its bytes.
 *
 * @param mediaType what it is, found by its bytes
 * @param sha256 in hex
 */
public record TaskAttachmentView(
    UUID id,
    UUID taskId,
    String fileName,
    String mediaType,
    long bytes,
    String sha256,
    Instant addedAt,
    long version)
    implements Versioned {

  static TaskAttachmentView of(TaskAttachment one) {
    return new TaskAttachmentView(
        one.id,
        one.taskId,
        one.fileName,
        one.type.mediaType(),
        one.bytes,
        one.sha256,
        one.addedAt,
        one.version);
  }
}

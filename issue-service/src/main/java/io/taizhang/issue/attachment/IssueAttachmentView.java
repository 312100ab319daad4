package io.taizhang.issue.attachment;

import java.time.Instant;
import java.util.UUID;

/**
 * An attachment, without its bytes.
 *
 * @param mediaType what it is, found by its bytes
 * @param sha256 in hex
 * @param internal whether of a confidential issue it is kept from the department
 * @param by official name or title of who added it
 */
public record IssueAttachmentView(
    UUID id,
    UUID issueId,
    String fileName,
    String mediaType,
    long bytes,
    String sha256,
    boolean internal,
    String by,
    Instant addedAt) {

  static IssueAttachmentView of(IssueAttachment one) {
    return new IssueAttachmentView(
        one.id,
        one.issueId,
        one.fileName,
        one.type.mediaType(),
        one.bytes,
        one.sha256,
        one.internal,
        one.addedByName,
        one.addedAt);
  }
}

package io.taizhang.notification.inbox;

import io.taizhang.notification.clock.Subject;
import io.taizhang.notification.directory.RecipientKind;
import io.taizhang.notification.ladder.domain.Rung;
import java.time.Instant;
import java.util.UUID;

/**
 * A message as its reader sees it.
 *
 * @param createdAt business time
 * @param read whether this reader has read it
 */
record MessageView(
    UUID id,
    Rung rung,
    String rungName,
    String text,
    UUID clockId,
    Subject subject,
    RecipientView recipient,
    Instant createdAt,
    boolean read) {

  record RecipientView(RecipientKind kind, String key, String name) {}

  static MessageView of(Message message, String recipientName, boolean read) {
    return new MessageView(
        message.id,
        message.rung,
        message.rung.label(),
        message.text,
        message.clockId,
        message.subject,
        new RecipientView(message.recipientKind, message.recipientKey, recipientName),
        message.createdAt,
        read);
  }
}

package io.taizhang.notification.inbox;

import io.taizhang.notification.clock.Subject;
import io.taizhang.notification.directory.RecipientKind;
import io.taizhang.notification.ladder.domain.Rung;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as its reader sees it.
 *
 * @param rung the rung that fired, null for a digest and for owners
 * @param rungName its name, or the kind's
 * @param link where the deadline explains itself, if it does
 * @param createdAt business time
 * @param read whether this reader has read it
 */
record MessageView(
    UUID id,
    MessageKind kind,
    @Nullable Rung rung,
    String rungName,
    String heading,
    String text,
    @Nullable UUID clockId,
    @Nullable Subject subject,
    @Nullable String link,
    RecipientView recipient,
    Instant createdAt,
    boolean read) {

  private static final String PROGRESS = "进展";

  record RecipientView(RecipientKind kind, String key, String name) {}

  /** An owner reads of progress, not which rung it was that departments are pressed by. */
  static MessageView of(Message message, String recipientName, boolean read) {
    boolean owner = message.recipientKind == RecipientKind.OWNER;
    return new MessageView(
        message.id,
        message.kind,
        owner ? null : message.rung,
        owner ? PROGRESS : message.rung == null ? message.kind.label() : message.rung.label(),
        message.heading,
        message.text,
        message.clockId,
        message.subject,
        message.link,
        new RecipientView(message.recipientKind, message.recipientKey, recipientName),
        message.createdAt,
        read);
  }
}

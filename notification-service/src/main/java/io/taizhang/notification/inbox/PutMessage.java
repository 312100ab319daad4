package io.taizhang.notification.inbox;

import io.taizhang.notification.clock.Subject;
import io.taizhang.notification.directory.Recipient;
import io.taizhang.notification.ladder.domain.Rung;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message that lies in an inbox, as far as other channels need it. */
public record PutMessage(
    UUID id,
    UUID intentId,
    MessageKind kind,
    @Nullable UUID clockId,
    @Nullable Rung rung,
    long revision,
    String regionPath,
    Recipient recipient,
    @Nullable Subject subject,
    String heading,
    String text,
    @Nullable String mail,
    @Nullable String sms,
    @Nullable String link,
    Instant at) {

  /** The project it is about, if it is about one. */
  public @Nullable String projectId() {
    return subject == null ? null : subject.projectId();
  }

  /** The text of a mail. */
  public String mailText() {
    return Objects.requireNonNullElse(mail, text);
  }

  /** The text of a short message. */
  public String smsText() {
    return Objects.requireNonNullElse(sms, text);
  }

  /** The same for somebody else, because those it was meant for could not be told. */
  public NewMessage escalated(Recipient next, String heading, String words) {
    return new NewMessage(
        intentId,
        clockId,
        rung,
        revision,
        regionPath,
        next,
        subject,
        heading,
        words,
        at,
        MessageKind.ESCALATION,
        null,
        null,
        link);
  }
}

package io.taizhang.notification.inbox;

import io.taizhang.notification.clock.Subject;
import io.taizhang.notification.directory.Recipient;
import io.taizhang.notification.directory.RecipientKind;
import io.taizhang.notification.ladder.domain.Rung;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "message")
class Message {
  @Id UUID id;
  UUID intentId;
  @Nullable UUID clockId;

  @Enumerated(EnumType.STRING)
  @Nullable Rung rung;

  @Enumerated(EnumType.STRING)
  MessageKind kind;

  long revision;
  String regionPath;

  @Enumerated(EnumType.STRING)
  RecipientKind recipientKind;

  String recipientKey;
  @Embedded @Nullable Subject subject;
  String heading;
  String text;
  @Nullable String mail;
  @Nullable String sms;
  @Nullable String link;
  Instant createdAt;

  Recipient recipient() {
    return new Recipient(recipientKind, recipientKey);
  }

  PutMessage put() {
    return new PutMessage(
        id,
        intentId,
        kind,
        clockId,
        rung,
        revision,
        regionPath,
        recipient(),
        subject,
        heading,
        text,
        mail,
        sms,
        link,
        createdAt);
  }
}

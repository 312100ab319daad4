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

@Entity
@Table(name = "message")
class Message {
  @Id UUID id;
  UUID intentId;
  UUID clockId;

  @Enumerated(EnumType.STRING)
  Rung rung;

  long revision;
  String regionPath;

  @Enumerated(EnumType.STRING)
  RecipientKind recipientKind;

  String recipientKey;
  @Embedded Subject subject;
  String heading;
  String text;
  Instant createdAt;

  Recipient recipient() {
    return new Recipient(recipientKind, recipientKey);
  }

  PutMessage put() {
    return new PutMessage(id, clockId, rung, regionPath, recipient(), heading, text);
  }
}

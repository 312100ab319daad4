package io.taizhang.notification.contact;

import io.taizhang.notification.directory.Recipient;
import io.taizhang.notification.directory.RecipientKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Address and secrets are sealed; {@code addressPrint} finds equal addresses. */
@Entity
@Table(name = "contact")
class Contact {
  @Id UUID id;
  @Version long version;

  @Enumerated(EnumType.STRING)
  RecipientKind recipientKind;

  String recipientKey;
  String regionCode;
  String regionPath;

  @Enumerated(EnumType.STRING)
  Channel channel;

  String address;
  @Nullable String addressPrint;
  @Nullable String secret;
  @Nullable String formerSecret;
  @Nullable Instant formerSecretUntil;
  Instant createdAt;

  Recipient recipient() {
    return new Recipient(recipientKind, recipientKey);
  }
}

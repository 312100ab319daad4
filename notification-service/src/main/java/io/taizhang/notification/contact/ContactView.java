package io.taizhang.notification.contact;

import io.taizhang.chassis.web.Versioned;
import io.taizhang.notification.directory.RecipientKind;
import java.time.Instant;
import java.util.UUID;

record ContactView(
    UUID id,
    RecipientKind recipientKind,
    String key,
    String name,
    String regionCode,
    Channel channel,
    String address,
    Instant createdAt,
    long version)
    implements Versioned {

  static ContactView of(Contact contact, String name) {
    return new ContactView(
        contact.id,
        contact.recipientKind,
        contact.recipientKey,
        name,
        contact.regionCode,
        contact.channel,
        contact.address,
        contact.createdAt,
        contact.version);
  }
}

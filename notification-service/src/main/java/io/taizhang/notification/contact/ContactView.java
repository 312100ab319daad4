package io.taizhang.notification.contact;

import io.taizhang.chassis.web.Versioned;
import io.taizhang.notification.directory.RecipientKind;
import java.time.Instant;
import java.util.UUID;

/**
 * A contact.
 *
 * @param signed whether a secret to sign with is entered; it is never shown
 */
record ContactView(
    UUID id,
    RecipientKind recipientKind,
    String key,
    String name,
    String regionCode,
    Channel channel,
    String address,
    boolean signed,
    Instant createdAt,
    long version)
    implements Versioned {

  static ContactView of(Contact contact, String name, String address) {
    return new ContactView(
        contact.id,
        contact.recipientKind,
        contact.recipientKey,
        name,
        contact.regionCode,
        contact.channel,
        address,
        contact.secret != null,
        contact.createdAt,
        contact.version);
  }
}

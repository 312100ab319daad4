package io.taizhang.notification.person;

import io.taizhang.notification.contact.Channel;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a complainant is to be told; without a message as long as there is no contact.
 *
 * <p>{@code happenedAt} is business time, {@code dueAt} until when it takes, of an extension;
 * {@code maskedAddress} is all that is kept of the address.
 */
@Entity
@Table(name = "person_notice")
class PersonNotice {
  @Id UUID id;
  UUID issueId;
  String number;

  @Enumerated(EnumType.STRING)
  PersonNoticeKind kind;

  String regionPath;
  Instant happenedAt;
  @Nullable Instant dueAt;
  @Nullable UUID messageId;

  @Enumerated(EnumType.STRING)
  @Nullable Channel channel;

  @Nullable String maskedAddress;
}

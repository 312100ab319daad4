package io.taizhang.notification.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sealed by the key of today about the issue.
 *
 * <p>{@code email} is the address beside a mobile, if there is one.
 */
@Entity
@Table(name = "complainant_contact")
class ComplainantContact {
  @Id UUID issueId;

  @Enumerated(EnumType.STRING)
  Channel channel;

  String sealed;
  @Nullable String email;
  LocalDate keepUntil;

  /** The address on the channel, if there is one. */
  @Nullable String sealedOn(Channel asked) {
    if (asked == channel) {
      return sealed;
    }
    return asked == Channel.EMAIL ? email : null;
  }
}

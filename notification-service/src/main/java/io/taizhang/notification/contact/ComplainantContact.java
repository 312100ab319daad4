package io.taizhang.notification.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Sealed by the key of today about the issue. */
@Entity
@Table(name = "complainant_contact")
class ComplainantContact {
  @Id UUID issueId;

  @Enumerated(EnumType.STRING)
  Channel channel;

  String sealed;
  LocalDate keepUntil;
}

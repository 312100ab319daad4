package io.taizhang.notification.recipient;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "stand_in")
class StandIn {
  @Id UUID id;
  @Version long version;
  String subject;
  String standIn;
  LocalDate fromDay;
  LocalDate toDay;
  String regionPath;
  Instant enteredAt;

  boolean on(LocalDate day) {
    return !day.isBefore(fromDay) && !day.isAfter(toDay);
  }
}

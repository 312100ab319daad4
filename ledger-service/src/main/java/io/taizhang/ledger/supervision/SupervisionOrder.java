package io.taizhang.ledger.supervision;

import io.taizhang.chassis.clockbook.BasisReason;
import io.taizhang.chassis.clockbook.ClockSubject;
import io.taizhang.chassis.clockbook.StoredClock;
import io.taizhang.chassis.web.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One order's row; at most one per clock and level rests on a card that stands. */
@Entity
class SupervisionOrder {

  @Id UUID id;
  String number;
  String level;
  UUID clockId;

  /** The clock's when the order was opened; null of old ones. */
  @Nullable Long revision;

  @Nullable UUID itemId;
  @Nullable UUID actionId;
  @Nullable UUID projectId;
  String subjectTitle;
  String departmentCode;
  Instant openedAt;
  Instant answerDueAt;

  /** The clock of its answer; null of old ones, which only have the instant. */
  @Nullable UUID answerClockId;

  @Nullable String answer;
  @Nullable Instant answeredAt;
  @Nullable String finding;
  @Nullable Instant closedAt;
  @Nullable Instant basisWithdrawnAt;
  @Nullable String basisRung;

  @Enumerated(EnumType.STRING)
  @Nullable BasisReason basisReason;

  @Nullable Instant basisDueAt;
  @Nullable Instant liftedAt;
  @Nullable String liftedBy;
  @Nullable String liftedReason;
  String regionPath;
  @Version long version;

  SupervisionOrder() {}

  SupervisionOrder(StoredClock stored, String number, Instant openedAt) {
    this.id = Ids.next();
    this.number = number;
    this.level = "RED";
    this.clockId = stored.id();
    this.revision = stored.revision();
    ClockSubject subject = stored.clock().subject();
    this.itemId = subject.type().equals("item") ? UUID.fromString(subject.id()) : null;
    this.actionId = subject.type().equals("action") ? UUID.fromString(subject.id()) : null;
    this.projectId = subject.projectId() == null ? null : UUID.fromString(subject.projectId());
    this.subjectTitle = subject.title();
    this.departmentCode = stored.clock().addressee().department();
    this.openedAt = openedAt;
    this.answerDueAt = openedAt;
    this.regionPath = stored.clock().region().value();
  }

  /** It is to be answered within this clock, due at that instant when it starts. */
  void answeredWithin(UUID clock, Instant due) {
    this.answerClockId = clock;
    this.answerDueAt = due;
  }

  /** The key under which everything about the order is told, as its opening was. */
  String orderingKey() {
    return Stream.of(projectId, itemId, actionId)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(id)
        .toString();
  }
}

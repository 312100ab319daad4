package io.taizhang.notification.clock;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "supervision_order")
class SupervisionOrder {
  @Id UUID clockId;
  String orderId;
  String number;
  long revision;
  Instant openedAt;
  @Nullable Instant answerDueAt;
  @Nullable Instant answeredAt;
  @Nullable Instant basisWithdrawnAt;
  @Nullable UUID answerClockId;
  String regionPath;
  @Embedded Subject subject;
  @Embedded @Nullable Addressee addressee;

  OpenedOrder opened() {
    return new OpenedOrder(
        clockId,
        orderId,
        number,
        revision,
        openedAt,
        answerDueAt,
        answeredAt,
        basisWithdrawnAt,
        answerClockId,
        regionPath,
        subject,
        Addressee.orNobody(addressee));
  }
}

package io.taizhang.ledger.meeting;

import io.taizhang.chassis.web.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One conclusion's row, never changed. */
@Entity
class Conclusion {

  @Id UUID id;
  UUID meetingId;
  @Nullable UUID pointId;
  String text;
  Instant concludedAt;

  Conclusion() {}

  Conclusion(Meeting meeting, Conclude request, Instant now) {
    this.id = Ids.next();
    this.meetingId = meeting.id;
    this.pointId = request.pointId();
    this.text = request.text();
    this.concludedAt = now;
  }
}

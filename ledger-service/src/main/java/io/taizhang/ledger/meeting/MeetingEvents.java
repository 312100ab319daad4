package io.taizhang.ledger.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.ledger.meeting.domain.MeetingKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting's fact as an event; who was there stays in the ledger. */
final class MeetingEvents {

  private MeetingEvents() {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Data(
      UUID meetingId,
      String number,
      MeetingKind kind,
      String title,
      LocalDate date,
      @Nullable UUID projectId,
      List<String> departments) {}

  static Fact held(Meeting meeting) {
    return new Fact(
        "meeting.held",
        String.valueOf(meeting.projectId == null ? meeting.id : meeting.projectId),
        meeting.id.toString(),
        meeting.region(),
        new Data(
            meeting.id,
            meeting.number,
            meeting.kind,
            meeting.title,
            meeting.meetingDay,
            meeting.projectId,
            meeting.attendance.departments().stream()
                .map(AttendingDepartment::departmentCode)
                .toList()));
  }
}

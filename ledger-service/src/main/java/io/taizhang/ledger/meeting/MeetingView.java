package io.taizhang.ledger.meeting;

import io.taizhang.chassis.web.Versioned;
import io.taizhang.ledger.meeting.domain.MeetingKind;
import io.taizhang.ledger.meeting.domain.MeetingStatus;
import io.taizhang.ledger.meeting.domain.Quorum;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as the API shows it.
 *
 * @param seriesId the series that it belongs to, if any
 * @param nominalDate the day that the series' rhythm names, where a rest day has moved it
 * @param warnings what is unusual about it, in sentences
 */
public record MeetingView(
    UUID id,
    String number,
    MeetingKind kind,
    String title,
    String regionCode,
    @Nullable UUID projectId,
    String place,
    LocalDate date,
    String startsAt,
    @Nullable UUID seriesId,
    @Nullable LocalDate nominalDate,
    MeetingStatus status,
    Attendance attendance,
    List<String> warnings,
    @Nullable String cancelReason,
    long version)
    implements Versioned {

  static MeetingView of(Meeting meeting) {
    return new MeetingView(
        meeting.id,
        meeting.number,
        meeting.kind,
        meeting.title,
        meeting.regionCode,
        meeting.projectId,
        meeting.place,
        meeting.meetingDay,
        meeting.startsAt,
        meeting.seriesId,
        meeting.nominalDay,
        meeting.status,
        meeting.attendance,
        Quorum.warnings(meeting.kind, meeting.attendance.companies().size()),
        meeting.cancelReason,
        meeting.version);
  }
}

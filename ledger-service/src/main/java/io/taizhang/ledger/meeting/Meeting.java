package io.taizhang.ledger.meeting;

import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.Ids;
import io.taizhang.ledger.meeting.domain.MeetingKind;
import io.taizhang.ledger.meeting.domain.MeetingStatus;
import io.taizhang.ledger.meeting.domain.Occurrence;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One meeting's row. */
@Entity
class Meeting {

  @Id UUID id;
  String number;

  @Enumerated(EnumType.STRING)
  MeetingKind kind;

  String title;
  String regionCode;
  String regionPath;
  @Nullable UUID projectId;
  String place;
  LocalDate meetingDay;
  String startsAt;
  @Nullable UUID seriesId;
  @Nullable LocalDate nominalDay;

  @Enumerated(EnumType.STRING)
  MeetingStatus status;

  @Convert(converter = AttendanceColumn.class)
  Attendance attendance;

  @Nullable String cancelReason;
  @Version long version;

  Meeting() {}

  Meeting(PlanMeeting request, RegionPath region, String number) {
    this.id = Ids.next();
    this.number = number;
    this.kind = request.kind();
    this.title = request.title();
    this.regionCode = request.regionCode();
    this.regionPath = region.value();
    this.projectId = request.projectId();
    this.place = request.place();
    this.meetingDay = request.date();
    this.startsAt = request.startsAt();
    this.status = MeetingStatus.PLANNED;
    this.attendance = Attendance.NOBODY;
  }

  Meeting(MeetingSeries series, Occurrence occurrence, String number) {
    this.id = Ids.next();
    this.number = number;
    this.kind = series.kind;
    this.title = series.title;
    this.regionCode = series.regionCode;
    this.regionPath = series.regionPath;
    this.projectId = series.projectId;
    this.place = series.place;
    this.meetingDay = occurrence.day();
    this.startsAt = series.startsAt;
    this.seriesId = series.id;
    this.nominalDay = occurrence.nominal();
    this.status = MeetingStatus.PLANNED;
    this.attendance = Attendance.NOBODY;
  }

  RegionPath region() {
    return new RegionPath(regionPath);
  }
}

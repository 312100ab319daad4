package io.taizhang.ledger.meeting;

import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.Ids;
import io.taizhang.ledger.meeting.domain.Every;
import io.taizhang.ledger.meeting.domain.MeetingKind;
import io.taizhang.ledger.meeting.domain.Recurrence;
import io.taizhang.ledger.meeting.domain.Rhythm;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One series' row. */
@Entity
class MeetingSeries {

  @Id UUID id;

  @Enumerated(EnumType.STRING)
  MeetingKind kind;

  String title;
  String regionCode;
  String regionPath;
  @Nullable UUID projectId;
  String place;
  String startsAt;

  @Enumerated(EnumType.STRING)
  Every every;

  @Enumerated(EnumType.STRING)
  DayOfWeek weekday;

  int week;
  LocalDate fromDay;
  @Nullable LocalDate untilDay;
  int meetings;
  @Version long version;

  MeetingSeries() {}

  MeetingSeries(CreateSeries request, Rhythm rhythm, String regionPath) {
    this.id = Ids.next();
    this.kind = request.kind();
    this.title = request.title();
    this.regionCode = request.regionCode();
    this.regionPath = regionPath;
    this.projectId = request.projectId();
    this.place = request.place();
    this.startsAt = request.startsAt();
    this.every = rhythm.every();
    this.weekday = rhythm.weekday();
    this.week = rhythm.week();
    this.fromDay = request.from();
    this.untilDay = request.until();
  }

  Recurrence recurrence() {
    return new Recurrence(new Rhythm(every, weekday, week), fromDay, untilDay);
  }

  RegionPath region() {
    return new RegionPath(regionPath);
  }
}

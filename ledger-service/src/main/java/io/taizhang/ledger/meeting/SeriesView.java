package io.taizhang.ledger.meeting;

import io.taizhang.chassis.web.Versioned;
import io.taizhang.ledger.meeting.domain.Every;
import io.taizhang.ledger.meeting.domain.MeetingKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A series as the API shows it.
 *
 * @param week which of the month's weekdays, of a monthly one
 * @param meetings how many have been convened
 */
public record SeriesView(
    UUID id,
    MeetingKind kind,
    String title,
    String regionCode,
    @Nullable UUID projectId,
    String place,
    String startsAt,
    Every every,
    DayOfWeek weekday,
    @Nullable Integer week,
    LocalDate from,
    @Nullable LocalDate until,
    int meetings,
    long version)
    implements Versioned {

  static SeriesView of(MeetingSeries series) {
    boolean monthly = series.every == Every.MONTH || series.every == Every.HALF_MONTH;
    return new SeriesView(
        series.id,
        series.kind,
        series.title,
        series.regionCode,
        series.projectId,
        series.place,
        series.startsAt,
        series.every,
        series.weekday,
        monthly ? series.week : null,
        series.fromDay,
        series.untilDay,
        series.meetings,
        series.version);
  }
}

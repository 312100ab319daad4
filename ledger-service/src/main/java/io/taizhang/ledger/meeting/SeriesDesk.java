package io.taizhang.ledger.meeting;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.time.WorkingCalendar;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.meeting.domain.Occurrence;
import io.taizhang.ledger.meeting.domain.Rhythm;
import io.taizhang.ledger.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Use cases of recurring meetings. */
@ApplicationScoped
@Transactional
class SeriesDesk {

  private static final int SHOWN = 10;
  private static final int MOST_AHEAD = 60;

  private final SeriesRepository series;
  private final MeetingRepository meetings;
  private final MeetingBook book;
  private final Projects projects;
  private final Calendars calendars;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Clock time;

  SeriesDesk(
      SeriesRepository series,
      MeetingRepository meetings,
      MeetingBook book,
      Projects projects,
      Calendars calendars,
      Scopes scopes,
      AuditTrail audit,
      Clock time) {
    this.series = series;
    this.meetings = meetings;
    this.book = book;
    this.projects = projects;
    this.calendars = calendars;
    this.scopes = scopes;
    this.audit = audit;
    this.time = time;
  }

  SeriesView create(Caller caller, CreateSeries request) {
    RegionPath region = scopes.named(caller, request.regionCode(), "/regionCode");
    Rhythm rhythm = request.rhythm().rhythm();
    requireEndAfter(request.from(), request.until());
    if (request.projectId() != null) {
      projects.named(caller, request.projectId(), "/projectId");
    }
    MeetingSeries created = new MeetingSeries(request, rhythm, region.value());
    series.persistAndFlush(created);
    audit.record(caller, "meeting-series-create", subject(created), Map.of("kind", created.kind));
    return SeriesView.of(created);
  }

  SeriesView end(Caller caller, UUID id, IfMatch ifMatch, EndSeries request) {
    MeetingSeries ended = locked(caller, id, ifMatch);
    requireEndAfter(ended.fromDay, request.until());
    ended.untilDay = request.until();
    series.flush();
    audit.record(caller, "meeting-series-end", subject(ended), Map.of("until", request.until()));
    return SeriesView.of(ended);
  }

  MeetingView convene(Caller caller, UUID id, IfMatch ifMatch, Convene request) {
    MeetingSeries recurring = locked(caller, id, ifMatch);
    WorkingCalendar calendar = calendars.held(recurring.region()).calendar();
    Occurrence occurrence =
        request.date() == null
            ? next(recurring, calendar)
            : on(recurring, request.date(), calendar);
    if (!convened(recurring, List.of(occurrence)).isEmpty()) {
      throw LedgerProblem.ALREADY_REGISTERED.because(occurrence.day() + " 的会议已经召集");
    }
    Meeting meeting =
        book.enter(caller, new Meeting(recurring, occurrence, book.number(recurring)));
    recurring.meetings++;
    return MeetingView.of(meeting);
  }

  SeriesView get(Caller caller, UUID id) {
    return SeriesView.of(visible(caller, id));
  }

  Page<SeriesView> list(Caller caller, PageRequest page) {
    return Page.of(series.list(scopes.region(caller), page), page, row -> row.id.toString())
        .map(SeriesView::of);
  }

  List<OccurrenceView> occurrences(Caller caller, UUID id) {
    MeetingSeries recurring = visible(caller, id);
    List<Occurrence> coming =
        recurring
            .recurrence()
            .onOrAfter(today(), SHOWN, calendars.in(recurring.region()).calendar());
    Map<LocalDate, UUID> convened = convened(recurring, coming);
    return coming.stream()
        .map(
            occurrence ->
                new OccurrenceView(
                    occurrence.nominal(), occurrence.day(), convened.get(occurrence.nominal())))
        .toList();
  }

  /** The first from today on that has not been convened. */
  private Occurrence next(MeetingSeries recurring, WorkingCalendar calendar) {
    List<Occurrence> coming = recurring.recurrence().onOrAfter(today(), MOST_AHEAD, calendar);
    Set<LocalDate> convened = convened(recurring, coming).keySet();
    return coming.stream()
        .filter(occurrence -> !convened.contains(occurrence.nominal()))
        .findFirst()
        .orElseThrow(() -> LedgerProblem.MEETING_OUT_OF_ORDER.because("近期的会议都已召集，或系列已经结束"));
  }

  private Occurrence on(MeetingSeries recurring, LocalDate day, WorkingCalendar calendar) {
    if (day.isBefore(today()) || day.isAfter(today().plusYears(1))) {
      throw noMeetingOn(day);
    }
    return recurring.recurrence().on(day, calendar).orElseThrow(() -> noMeetingOn(day));
  }

  private static RuntimeException noMeetingOn(LocalDate day) {
    return CommonProblem.INVALID.because(
        day + " 不是这个系列今后一年内的会议日", List.of(new FieldError("/date", "不是今后一年内的会议日")));
  }

  private Map<LocalDate, UUID> convened(MeetingSeries recurring, List<Occurrence> occurrences) {
    return meetings
        .convened(recurring, occurrences.stream().map(Occurrence::nominal).toList())
        .stream()
        .collect(Collectors.toMap(meeting -> meeting.nominalDay, meeting -> meeting.id));
  }

  private static void requireEndAfter(LocalDate from, @Nullable LocalDate until) {
    if (until != null && until.isBefore(from)) {
      throw CommonProblem.INVALID.because(
          "结束日期早于开始日期", List.of(new FieldError("/until", "不能早于开始日期 " + from)));
    }
  }

  private LocalDate today() {
    return BusinessZone.dateOf(time.instant());
  }

  private MeetingSeries visible(Caller caller, UUID id) {
    return series.find(scopes.region(caller), id).orElseThrow(SeriesDesk::missing);
  }

  private MeetingSeries locked(Caller caller, UUID id, IfMatch ifMatch) {
    MeetingSeries locked = series.lock(scopes.region(caller), id).orElseThrow(SeriesDesk::missing);
    ifMatch.require(locked.version);
    return locked;
  }

  private static RuntimeException missing() {
    return CommonProblem.NOT_FOUND.because("没有这个会议系列");
  }

  private static AuditSubject subject(MeetingSeries series) {
    return new AuditSubject("meeting-series", series.id.toString(), series.region());
  }
}

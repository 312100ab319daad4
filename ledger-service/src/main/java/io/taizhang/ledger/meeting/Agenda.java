package io.taizhang.ledger.meeting;

import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.department.Departments;
import io.taizhang.ledger.meeting.domain.MeetingCommand;
import io.taizhang.ledger.ownerrequest.OwnerRequests;
import io.taizhang.ledger.problem.OpenProblems;
import io.taizhang.ledger.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Use cases of a meeting's agenda, which fills from what is open. */
@ApplicationScoped
@Transactional
class Agenda {

  private static final int MOST = 200;

  private final AgendaPointRepository points;
  private final ConclusionRepository conclusions;
  private final MeetingBook book;
  private final OpenProblems problems;
  private final OwnerRequests requests;
  private final Projects projects;
  private final Departments departments;
  private final Scopes scopes;
  private final Clock time;

  Agenda(
      AgendaPointRepository points,
      ConclusionRepository conclusions,
      MeetingBook book,
      OpenProblems problems,
      OwnerRequests requests,
      Projects projects,
      Departments departments,
      Scopes scopes,
      Clock time) {
    this.points = points;
    this.conclusions = conclusions;
    this.book = book;
    this.problems = problems;
    this.requests = requests;
    this.projects = projects;
    this.departments = departments;
    this.scopes = scopes;
    this.time = time;
  }

  List<AgendaPointView> list(Caller caller, UUID id) {
    return views(book.visible(caller, id));
  }

  AgendaPointView add(Caller caller, UUID id, AddPoint request) {
    Meeting meeting = book.locked(caller, id);
    MeetingBook.move(meeting, MeetingCommand.SET_AGENDA);
    if (request.projectId() != null) {
      projects.named(caller, request.projectId(), "/projectId");
    }
    if (request.departmentCode() != null) {
      departments.serving(meeting.region(), request.departmentCode(), "/departmentCode");
    }
    AgendaPoint point = new AgendaPoint(meeting, request);
    append(meeting, List.of(point));
    book.record(caller, meeting, "add-point");
    return AgendaPointView.of(point, today(), Set.of());
  }

  List<AgendaPointView> drop(Caller caller, UUID id, IfMatch ifMatch, DropPoint request) {
    Meeting meeting = book.locked(caller, id, ifMatch);
    MeetingBook.move(meeting, MeetingCommand.SET_AGENDA);
    points.delete(
        points
            .find(meeting, request.pointId())
            .orElseThrow(
                () ->
                    LedgerProblem.UNKNOWN_REFERENCE.because(
                        "没有这个议题", List.of(new FieldError("/pointId", "没有这个议题")))));
    points.flush();
    book.record(caller, meeting, "drop-point");
    return views(meeting);
  }

  /** Adds what is open and not on it yet: what is overdue first, then by date. */
  List<AgendaPointView> fill(Caller caller, UUID id, IfMatch ifMatch) {
    Meeting meeting = book.locked(caller, id, ifMatch);
    MeetingBook.move(meeting, MeetingCommand.SET_AGENDA);
    Scope place = scopes.of(caller).in(meeting.region());
    List<AgendaPoint> there = points.of(meeting);
    Set<UUID> known =
        there.stream()
            .flatMap(point -> Stream.of(point.problemId, point.ownerRequestId))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    List<AgendaPoint> open =
        Stream.concat(
                problems.within(place, meeting.projectId, MOST).stream()
                    .filter(problem -> !known.contains(problem.id()))
                    .map(problem -> new AgendaPoint(meeting, problem)),
                requests.waiting(place, meeting.projectId).stream()
                    .filter(request -> !known.contains(request.id()))
                    .map(request -> new AgendaPoint(meeting, request)))
            .sorted(Comparator.comparing((AgendaPoint point) -> dueOn(point)))
            .limit(Math.max(0, MOST - there.size()))
            .toList();
    append(meeting, open);
    book.record(caller, meeting, "fill-agenda");
    return views(meeting);
  }

  /** What falls due first comes first, and with it all that is overdue. */
  private static LocalDate dueOn(AgendaPoint point) {
    return point.dueOn == null ? LocalDate.MAX : point.dueOn;
  }

  private void append(Meeting meeting, List<AgendaPoint> more) {
    int last = points.of(meeting).stream().mapToInt(point -> point.position).max().orElse(0);
    for (AgendaPoint point : more) {
      last++;
      point.position = last;
      points.persist(point);
    }
    points.flush();
  }

  List<AgendaPointView> views(Meeting meeting) {
    Set<UUID> concluded =
        conclusions.of(meeting).stream()
            .map(conclusion -> conclusion.pointId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return points.of(meeting).stream()
        .map(point -> AgendaPointView.of(point, today(), concluded))
        .toList();
  }

  private LocalDate today() {
    return BusinessZone.dateOf(time.instant());
  }
}

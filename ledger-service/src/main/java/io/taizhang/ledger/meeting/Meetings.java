package io.taizhang.ledger.meeting;

import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.department.Departments;
import io.taizhang.ledger.meeting.domain.AttendeeRole;
import io.taizhang.ledger.meeting.domain.MeetingCommand;
import io.taizhang.ledger.meeting.domain.MeetingStatus;
import io.taizhang.ledger.meeting.domain.Quorum;
import io.taizhang.ledger.project.ProjectRef;
import io.taizhang.ledger.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Use cases of meetings: planned, attended, held, closed or cancelled. */
@ApplicationScoped
@Transactional
class Meetings {

  private final MeetingRepository meetings;
  private final MeetingBook book;
  private final Projects projects;
  private final Departments departments;
  private final Scopes scopes;
  private final Outbox outbox;
  private final Clock time;

  Meetings(
      MeetingRepository meetings,
      MeetingBook book,
      Projects projects,
      Departments departments,
      Scopes scopes,
      Outbox outbox,
      Clock time) {
    this.meetings = meetings;
    this.book = book;
    this.projects = projects;
    this.departments = departments;
    this.scopes = scopes;
    this.outbox = outbox;
    this.time = time;
  }

  MeetingView plan(Caller caller, PlanMeeting request) {
    RegionPath region = scopes.named(caller, request.regionCode(), "/regionCode");
    requireProject(caller, request, region);
    if (request.date().isBefore(today())) {
      throw CommonProblem.INVALID.because("会议日期已过", List.of(new FieldError("/date", "不能早于今天")));
    }
    Meeting meeting = new Meeting(request, region, book.number(request.regionCode()));
    return MeetingView.of(book.enter(caller, meeting));
  }

  MeetingView attend(Caller caller, UUID id, IfMatch ifMatch, Attendance attendance) {
    Meeting meeting = book.locked(caller, id, ifMatch);
    MeetingBook.move(meeting, MeetingCommand.RECORD_ATTENDANCE);
    for (int place = 0; place < attendance.departments().size(); place++) {
      departments.serving(
          meeting.region(),
          attendance.departments().get(place).departmentCode(),
          "/departments/" + place + "/departmentCode");
    }
    if (meeting.status == MeetingStatus.HELD) {
      requireRoles(meeting, attendance);
    }
    meeting.attendance = attendance;
    return recorded(caller, meeting, "attend");
  }

  MeetingView hold(Caller caller, UUID id, IfMatch ifMatch) {
    Meeting meeting = book.locked(caller, id, ifMatch);
    MeetingBook.move(meeting, MeetingCommand.HOLD);
    if (meeting.meetingDay.isAfter(today())) {
      throw LedgerProblem.MEETING_OUT_OF_ORDER.because("会议定于 " + meeting.meetingDay + "，还没有到");
    }
    requireRoles(meeting, meeting.attendance);
    MeetingView view = recorded(caller, meeting, "hold");
    outbox.append(MeetingEvents.held(meeting));
    return view;
  }

  MeetingView close(Caller caller, UUID id, IfMatch ifMatch) {
    Meeting meeting = book.locked(caller, id, ifMatch);
    MeetingBook.move(meeting, MeetingCommand.CLOSE);
    return recorded(caller, meeting, "close");
  }

  MeetingView cancel(Caller caller, UUID id, IfMatch ifMatch, CancelMeeting request) {
    Meeting meeting = book.locked(caller, id, ifMatch);
    MeetingBook.move(meeting, MeetingCommand.CANCEL);
    meeting.cancelReason = request.reason();
    return recorded(caller, meeting, "cancel");
  }

  MeetingView get(Caller caller, UUID id) {
    return MeetingView.of(book.visible(caller, id));
  }

  Page<MeetingView> list(Caller caller, MeetingFilter filter, PageRequest page) {
    return Page.of(
            meetings.list(scopes.of(caller, filter.region()), filter, page),
            page,
            meeting -> meeting.id.toString())
        .map(MeetingView::of);
  }

  private void requireProject(Caller caller, PlanMeeting request, RegionPath region) {
    if (request.projectId() == null) {
      if (caller.is(Role.OFFICER)) {
        throw LedgerProblem.NOT_ASSIGNED.because("推进专员只能为自己的项目召集会议");
      }
      return;
    }
    ProjectRef project = projects.named(caller, request.projectId(), "/projectId");
    if (caller.is(Role.OFFICER)) {
      projects.requireAssigned(caller, project);
    }
    if (!region.contains(project.region())) {
      throw LedgerProblem.UNKNOWN_REFERENCE.because(
          "项目不在这个区划", List.of(new FieldError("/projectId", "项目不在这个区划")));
    }
  }

  private static void requireRoles(Meeting meeting, Attendance attendance) {
    List<AttendeeRole> missing = Quorum.missing(meeting.kind, attendance.roles());
    if (!missing.isEmpty()) {
      throw LedgerProblem.VISIT_ROLES_MISSING.because(
          "现场还缺：" + missing.stream().map(AttendeeRole::label).collect(Collectors.joining("、")));
    }
  }

  private MeetingView recorded(Caller caller, Meeting meeting, String verb) {
    meetings.flush();
    book.record(caller, meeting, verb);
    return MeetingView.of(meeting);
  }

  private LocalDate today() {
    return BusinessZone.dateOf(time.instant());
  }
}

package io.taizhang.ledger.meeting;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.web.Disposition;
import io.taizhang.ledger.action.ActionView;
import io.taizhang.ledger.department.Departments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the minutes together: JSON, and a document to be filed. */
@ApplicationScoped
@Transactional
class MinutesReader {

  private final MeetingBook book;
  private final Agenda agenda;
  private final Conclusions conclusions;
  private final Departments departments;

  MinutesReader(MeetingBook book, Agenda agenda, Conclusions conclusions, Departments departments) {
    this.book = book;
    this.agenda = agenda;
    this.conclusions = conclusions;
    this.departments = departments;
  }

  Minutes of(Caller caller, UUID id) {
    Meeting meeting = book.visible(caller, id);
    List<AgendaPointView> points = agenda.views(meeting);
    List<ConclusionView> reached = conclusions.views(meeting);
    Set<String> codes =
        Stream.of(
                meeting.attendance.departments().stream().map(AttendingDepartment::departmentCode),
                points.stream().map(AgendaPointView::departmentCode).filter(Objects::nonNull),
                reached.stream()
                    .flatMap(conclusion -> conclusion.actions().stream())
                    .map(ActionView::departmentCode))
            .flatMap(Function.identity())
            .collect(Collectors.toSet());
    return new Minutes(
        MeetingView.of(meeting),
        meeting.kind.label(),
        points,
        reached,
        new TreeMap<>(departments.names(codes)));
  }

  /** The same as a text in Markdown under a name for the file. */
  Document document(Caller caller, UUID id) {
    Minutes minutes = of(caller, id);
    MeetingView meeting = minutes.meeting();
    return new Document(
        MinutesText.of(minutes),
        Disposition.named(
            "会议纪要-" + meeting.title() + "-" + meeting.date() + ".md",
            "minutes-" + meeting.number() + ".md"));
  }

  /** What is sent. */
  record Document(String text, String disposition) {}
}

package io.taizhang.ledger.meeting;

import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.action.ActionOrigin;
import io.taizhang.ledger.action.ActionView;
import io.taizhang.ledger.action.Actions;
import io.taizhang.ledger.item.Items;
import io.taizhang.ledger.meeting.domain.MeetingCommand;
import io.taizhang.ledger.ownerrequest.OwnerRequests;
import io.taizhang.ledger.project.ProjectRef;
import io.taizhang.ledger.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Use cases of conclusions: each is split among departments as tracked actions. */
@ApplicationScoped
@Transactional
class Conclusions {

  private final ConclusionRepository conclusions;
  private final AgendaPointRepository points;
  private final MeetingBook book;
  private final Actions actions;
  private final OwnerRequests requests;
  private final Projects projects;
  private final Items items;
  private final Clock time;

  Conclusions(
      ConclusionRepository conclusions,
      AgendaPointRepository points,
      MeetingBook book,
      Actions actions,
      OwnerRequests requests,
      Projects projects,
      Items items,
      Clock time) {
    this.conclusions = conclusions;
    this.points = points;
    this.book = book;
    this.actions = actions;
    this.requests = requests;
    this.projects = projects;
    this.items = items;
    this.time = time;
  }

  ConclusionView conclude(Caller caller, UUID id, Conclude request) {
    Meeting meeting = book.locked(caller, id);
    MeetingBook.move(meeting, MeetingCommand.CONCLUDE);
    @Nullable AgendaPoint point = point(meeting, request);
    @Nullable ProjectRef project = project(caller, meeting, point, request);
    Conclusion conclusion = new Conclusion(meeting, request, time.instant());
    conclusions.persistAndFlush(conclusion);
    ActionOrigin origin =
        new ActionOrigin(
            meeting.region(),
            project,
            meeting.id,
            conclusion.id,
            request.itemId(),
            point == null ? null : point.problemId,
            point == null ? null : point.ownerRequestId);
    List<ActionView> assigned =
        IntStream.range(0, request.tasks().size())
            .mapToObj(
                place ->
                    actions.assign(caller, request.tasks().get(place), origin, "/tasks/" + place))
            .toList();
    if (point != null && point.ownerRequestId != null) {
      requests.takenAtMeeting(caller, point.ownerRequestId, assigned.getFirst().id());
    }
    book.record(caller, meeting, "conclude");
    return ConclusionView.of(conclusion, assigned);
  }

  List<ConclusionView> list(Caller caller, UUID id) {
    return views(book.visible(caller, id));
  }

  List<ConclusionView> views(Meeting meeting) {
    List<ActionView> assigned = actions.ofMeeting(meeting.id);
    return conclusions.of(meeting).stream()
        .map(conclusion -> ConclusionView.of(conclusion, assigned))
        .toList();
  }

  private @Nullable AgendaPoint point(Meeting meeting, Conclude request) {
    UUID id = request.pointId();
    return id == null
        ? null
        : points
            .find(meeting, id)
            .orElseThrow(
                () ->
                    LedgerProblem.UNKNOWN_REFERENCE.because(
                        "没有这个议题", List.of(new FieldError("/pointId", "没有这个议题"))));
  }

  /** The item's or the request's project, else that of the point, else that of the meeting. */
  private @Nullable ProjectRef project(
      Caller caller, Meeting meeting, @Nullable AgendaPoint point, Conclude request) {
    UUID known = point != null && point.projectId != null ? point.projectId : meeting.projectId;
    UUID named = request.projectId() == null ? known : request.projectId();
    if (request.itemId() != null) {
      named = items.named(caller, request.itemId(), named, "/itemId").projectId();
    }
    return named == null ? null : projects.named(caller, named, "/projectId");
  }
}

package io.taizhang.ledger.meeting;

import io.taizhang.chassis.web.Ids;
import io.taizhang.ledger.ownerrequest.OwnerRequestView;
import io.taizhang.ledger.problem.OpenProblem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One point of an agenda. */
@Entity
class AgendaPoint {

  @Id UUID id;
  UUID meetingId;
  int position;

  @Enumerated(EnumType.STRING)
  PointKind kind;

  String text;
  @Nullable UUID projectId;
  @Nullable UUID problemId;
  @Nullable UUID ownerRequestId;
  @Nullable String departmentCode;
  @Nullable LocalDate dueOn;

  AgendaPoint() {}

  AgendaPoint(Meeting meeting, AddPoint request) {
    this(meeting, PointKind.OTHER, request.text(), request.projectId(), null);
    this.departmentCode = request.departmentCode();
  }

  AgendaPoint(Meeting meeting, OpenProblem problem) {
    this(meeting, PointKind.PROBLEM, problem.description(), problem.projectId(), problem.dueOn());
    this.problemId = problem.id();
    this.departmentCode = problem.departmentCode();
  }

  AgendaPoint(Meeting meeting, OwnerRequestView request) {
    this(
        meeting,
        PointKind.OWNER_REQUEST,
        request.wanted(),
        request.projectId(),
        request.wishedOn());
    this.ownerRequestId = request.id();
  }

  private AgendaPoint(
      Meeting meeting,
      PointKind kind,
      String text,
      @Nullable UUID projectId,
      @Nullable LocalDate dueOn) {
    this.id = Ids.next();
    this.meetingId = meeting.id;
    this.kind = kind;
    this.text = text;
    this.projectId = projectId;
    this.dueOn = dueOn;
  }
}

package io.taizhang.ledger.problem;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.problem.domain.ProblemCommand;
import io.taizhang.ledger.problem.domain.ProblemDecision;
import io.taizhang.ledger.problem.domain.ProblemLevel;
import io.taizhang.ledger.problem.domain.ProblemLifeCycle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What happens to a problem after it was registered; each step is one transaction. */
@ApplicationScoped
@Transactional
class ProblemSteps {

  private final ProblemRepository problems;
  private final ProblemDesk desk;
  private final ProblemRecorder recorder;
  private final Scopes scopes;

  ProblemSteps(
      ProblemRepository problems, ProblemDesk desk, ProblemRecorder recorder, Scopes scopes) {
    this.problems = problems;
    this.desk = desk;
    this.recorder = recorder;
    this.scopes = scopes;
  }

  ProblemView escalate(Caller caller, UUID id, IfMatch ifMatch, EscalateProblem request) {
    Problem problem = held(caller, id, ifMatch);
    ProblemLevel from = problem.level;
    problem.level = decided(caller, problem, ProblemCommand.ESCALATE).level();
    problem.suggestion = request.suggestion();
    problem.measuresTaken = request.measuresTaken();
    recorder.record(caller, problem, ProblemChange.ESCALATED, "problem-escalate", request.reason());
    recorder.tell(ProblemEvents.escalated(problem, from));
    return recorder.shown(problem);
  }

  ProblemView returned(Caller caller, UUID id, IfMatch ifMatch, ReasonGiven request) {
    Problem problem = held(caller, id, ifMatch);
    ProblemLevel from = problem.level;
    problem.level = decided(caller, problem, ProblemCommand.RETURN).level();
    recorder.record(caller, problem, ProblemChange.RETURNED, "problem-return", request.reason());
    recorder.tell(ProblemEvents.returned(problem, from));
    return recorder.shown(problem);
  }

  ProblemView amend(Caller caller, UUID id, IfMatch ifMatch, AmendProblem request) {
    Problem problem = theirs(caller, id, ifMatch);
    decided(caller, problem, ProblemCommand.AMEND);
    List<ProblemEvents.Amended> amended = amended(problem, request);
    problem.amend(request);
    recorder.record(caller, problem, ProblemChange.AMENDED, "problem-amend", request.reason());
    recorder.tell(ProblemEvents.amended(problem, amended));
    return recorder.shown(problem);
  }

  ProblemView requestStrikeOff(Caller caller, UUID id, IfMatch ifMatch, RequestStrikeOff request) {
    Problem problem = theirs(caller, id, ifMatch);
    decided(caller, problem, ProblemCommand.REQUEST_STRIKE_OFF);
    problem.requestStrikeOff(caller, request.evidence(), recorder.now());
    recorder.record(
        caller,
        problem,
        ProblemChange.STRIKE_OFF_REQUESTED,
        "problem-request-strike-off",
        request.evidence());
    recorder.tell(ProblemEvents.strikeOffRequested(problem));
    return recorder.shown(problem);
  }

  ProblemView strikeOff(Caller caller, UUID id, IfMatch ifMatch, StrikeOff request) {
    Problem problem = theirs(caller, id, ifMatch);
    decided(caller, problem, ProblemCommand.STRIKE_OFF);
    problem.strikeOff(caller, recorder.now());
    recorder.record(
        caller, problem, ProblemChange.STRUCK_OFF, "problem-strike-off", request.evidence());
    recorder.tell(ProblemEvents.struckOff(problem));
    return recorder.shown(problem);
  }

  ProblemView rejectStrikeOff(Caller caller, UUID id, IfMatch ifMatch, ReasonGiven request) {
    Problem problem = theirs(caller, id, ifMatch);
    decided(caller, problem, ProblemCommand.REJECT_STRIKE_OFF);
    problem.rejectStrikeOff();
    recorder.record(
        caller,
        problem,
        ProblemChange.STRIKE_OFF_REJECTED,
        "problem-reject-strike-off",
        request.reason());
    return recorder.shown(problem);
  }

  private Problem held(Caller caller, UUID id, IfMatch ifMatch) {
    Problem problem = locked(caller, id);
    desk.requireHolder(caller, problem);
    ifMatch.require(problem.version);
    return problem;
  }

  private Problem theirs(Caller caller, UUID id, IfMatch ifMatch) {
    Problem problem = locked(caller, id);
    desk.requireTheirs(caller, problem);
    ifMatch.require(problem.version);
    return problem;
  }

  private Problem locked(Caller caller, UUID id) {
    return problems.lock(scopes.of(caller), id).orElseThrow(Problems::missing);
  }

  private static ProblemDecision.Moves decided(
      Caller caller, Problem problem, ProblemCommand command) {
    return switch (ProblemLifeCycle.decide(problem.state(), command, caller.subject())) {
      case ProblemDecision.Moves moves -> moves;
      case ProblemDecision.OutOfOrder(String reason) ->
          throw CommonProblem.OUT_OF_ORDER.because(reason);
      case ProblemDecision.AlreadyStruckOff _ ->
          throw LedgerProblem.ALREADY_STRUCK_OFF.because("问题 " + problem.number + " 已经销号");
      case ProblemDecision.NeedsSecondPerson _ ->
          throw LedgerProblem.SECOND_PERSON_NEEDED.because("申请销号的人不能自己确认销号");
    };
  }

  private static List<ProblemEvents.Amended> amended(Problem problem, AmendProblem request) {
    List<ProblemEvents.Amended> amended = new ArrayList<>();
    if (request.measure() != null && !request.measure().equals(problem.measure)) {
      amended.add(ProblemEvents.Amended.MEASURE);
    }
    if (request.person() != null && !request.person().equals(problem.person)) {
      amended.add(ProblemEvents.Amended.PERSON);
    }
    if (request.dueOn() != null && !request.dueOn().equals(problem.dueOn)) {
      amended.add(ProblemEvents.Amended.DUE_ON);
    }
    if (amended.isEmpty()) {
      throw CommonProblem.INVALID.because(
          "没有变更", List.of(new FieldError("/measure", "措施、责任人、完成时限至少变更一项")));
    }
    return amended;
  }
}

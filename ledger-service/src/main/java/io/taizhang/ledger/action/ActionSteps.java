package io.taizhang.ledger.action;

import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.action.domain.ActionCommand;
import io.taizhang.ledger.action.domain.ActionDecision;
import io.taizhang.ledger.action.domain.ActionLifeCycle;
import io.taizhang.ledger.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is done with an action that has been assigned; each step is kept in its history. */
@ApplicationScoped
@Transactional
class ActionSteps {

  private final ActionRepository actions;
  private final ActionStepRepository steps;
  private final ActionClock clocks;
  private final Actions reader;
  private final Projects projects;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock time;

  ActionSteps(
      ActionRepository actions,
      ActionStepRepository steps,
      ActionClock clocks,
      Actions reader,
      Projects projects,
      Scopes scopes,
      AuditTrail audit,
      Outbox outbox,
      Clock time) {
    this.actions = actions;
    this.steps = steps;
    this.clocks = clocks;
    this.reader = reader;
    this.projects = projects;
    this.scopes = scopes;
    this.audit = audit;
    this.outbox = outbox;
    this.time = time;
  }

  ActionView reportDone(Caller caller, UUID id, IfMatch ifMatch, ReportDone request) {
    Action action = locked(caller, id, ifMatch);
    requireDoer(caller, action);
    move(action, ActionCommand.REPORT_DONE);
    Instant now = time.instant();
    action.evidence = request.evidence();
    action.doneBy = caller.subject();
    action.doneAt = now;
    clocks.stop(caller, action, now);
    return recorded(caller, action, ActionCommand.REPORT_DONE, request.evidence(), null);
  }

  ActionView confirm(Caller caller, UUID id, IfMatch ifMatch, ConfirmDone request) {
    Action action = locked(caller, id, ifMatch);
    move(action, ActionCommand.CONFIRM);
    requireAnother(caller, action);
    action.confirmedAt = time.instant();
    return recorded(caller, action, ActionCommand.CONFIRM, request.finding(), null);
  }

  ActionView sendBack(Caller caller, UUID id, IfMatch ifMatch, SendBack request) {
    Action action = locked(caller, id, ifMatch);
    move(action, ActionCommand.SEND_BACK);
    requireAnother(caller, action);
    action.doneAt = null;
    clocks.runOn(caller, action, request.reason(), time.instant());
    return recorded(caller, action, ActionCommand.SEND_BACK, request.reason(), null);
  }

  ActionView moveDue(Caller caller, UUID id, IfMatch ifMatch, MoveDue request) {
    Action action = locked(caller, id, ifMatch);
    move(action, ActionCommand.MOVE_DUE);
    requireLater(action, request);
    Instant now = time.instant();
    Actions.requireAhead(request.dueOn(), now, "/dueOn");
    clocks.move(caller, action, request.dueOn(), request.reason(), now);
    action.movedFrom = action.dueOn;
    action.dueOn = request.dueOn();
    return recorded(caller, action, ActionCommand.MOVE_DUE, request.reason(), request.dueOn());
  }

  private Action locked(Caller caller, UUID id, IfMatch ifMatch) {
    Action action = actions.lock(scopes.of(caller), id).orElseThrow(Actions::missing);
    ifMatch.require(action.version);
    return action;
  }

  private static void move(Action action, ActionCommand command) {
    action.status =
        switch (ActionLifeCycle.decide(action.status, command)) {
          case ActionDecision.Moves moves -> moves.to();
          case ActionDecision.OutOfOrder refusal ->
              throw LedgerProblem.ACTION_OUT_OF_ORDER.because(refusal.reason());
        };
  }

  /** The department addressed, or the project's own officer. */
  private void requireDoer(Caller caller, Action action) {
    if (caller.isAny(Role.HANDLER, Role.HEAD)) {
      if (!action.departmentCode.equals(caller.department())) {
        throw LedgerProblem.OTHER_DEPARTMENT.because("行动项由 " + action.departmentCode + " 办理");
      }
      return;
    }
    UUID project = action.projectId;
    if (project == null) {
      throw LedgerProblem.NOT_ASSIGNED.because("行动项不属于项目，由责任部门报告");
    }
    projects.requireAssigned(caller, projects.ref(caller, project));
  }

  private static void requireAnother(Caller caller, Action action) {
    if (caller.subject().equals(action.doneBy)) {
      throw LedgerProblem.SECOND_PERSON_NEEDED.because("报告完成的人不能自己确认或退回");
    }
  }

  private static void requireLater(Action action, MoveDue request) {
    if (!request.dueOn().isAfter(action.dueOn)) {
      throw CommonProblem.INVALID.because(
          "完成时限只能推后", List.of(new FieldError("/dueOn", "须晚于现在的完成时限 " + action.dueOn)));
    }
  }

  private ActionView recorded(
      Caller caller, Action action, ActionCommand command, String note, @Nullable LocalDate dueOn) {
    steps.persist(new ActionStep(action, command, caller.name(), note, dueOn, time.instant()));
    actions.flush();
    String verb = command.name().toLowerCase(Locale.ROOT).replace('_', '-');
    audit.record(
        caller, "action-" + verb, Actions.subject(action), Map.of("number", action.number));
    outbox.append(ActionEvents.moved(action, command));
    return reader.view(action);
  }
}

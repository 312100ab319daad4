package io.taizhang.ledger.ownertask;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
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
import io.taizhang.ledger.ownertask.domain.OwnerTaskStatus;
import io.taizhang.ledger.plan.PlannedMaterials;
import io.taizhang.ledger.project.ProjectRef;
import io.taizhang.ledger.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Use cases of owners' tasks. */
@ApplicationScoped
@Transactional
class OwnerTasks {

  private final OwnerTaskRepository tasks;
  private final Projects projects;
  private final PlannedMaterials plan;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock clock;

  OwnerTasks(
      OwnerTaskRepository tasks,
      Projects projects,
      PlannedMaterials plan,
      Scopes scopes,
      AuditTrail audit,
      Outbox outbox,
      Clock clock) {
    this.tasks = tasks;
    this.projects = projects;
    this.plan = plan;
    this.scopes = scopes;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  OwnerTaskView assign(Caller caller, AssignOwnerTask request) {
    ProjectRef project = projects.named(caller, request.projectId(), "/projectId");
    requireOfficer(caller, project);
    UUID line = request.planLineId();
    if (line != null && !plan.has(project, line)) {
      throw LedgerProblem.UNKNOWN_REFERENCE.because(
          "本项目没有这个计划事项", List.of(new FieldError("/planLineId", "本项目没有这个计划事项")));
    }
    if (request.dueOn().isBefore(today())) {
      throw CommonProblem.INVALID.because(
          "期限不能早于今天", List.of(new FieldError("/dueOn", "期限不能早于今天")));
    }
    OwnerTask task = new OwnerTask(request, project, clock.instant());
    tasks.persistAndFlush(task);
    record(caller, "owner-task-assign", task, Map.of("dueOn", task.dueOn));
    outbox.append(OwnerTaskEvents.assigned(task));
    return OwnerTaskView.of(task, today());
  }

  OwnerTaskView report(Caller caller, UUID id, IfMatch ifMatch, ReportOwnerTask request) {
    OwnerTask task = locked(caller, id);
    ifMatch.require(task.version);
    move(
        task,
        request.done() ? OwnerTaskStatus.Command.REPORT_DONE : OwnerTaskStatus.Command.REPORT);
    Instant now = clock.instant();
    task.reports.add(new OwnerReport(request.text(), request.done(), now));
    task.reportedAt = now;
    tasks.flush();
    record(caller, "owner-task-report", task, Map.of("done", request.done()));
    outbox.append(OwnerTaskEvents.reported(task));
    return OwnerTaskView.of(task, today());
  }

  OwnerTaskView confirm(Caller caller, UUID id, IfMatch ifMatch, JudgeOwnerTask request) {
    return judged(caller, id, ifMatch, request, OwnerTaskStatus.Command.CONFIRM);
  }

  OwnerTaskView sendBack(Caller caller, UUID id, IfMatch ifMatch, JudgeOwnerTask request) {
    return judged(caller, id, ifMatch, request, OwnerTaskStatus.Command.SEND_BACK);
  }

  OwnerTaskView get(Caller caller, UUID id) {
    return tasks
        .find(scopes.of(caller), id)
        .map(task -> OwnerTaskView.of(task, today()))
        .orElseThrow(OwnerTasks::missing);
  }

  Page<OwnerTaskView> list(Caller caller, OwnerTaskFilter filter, PageRequest page) {
    LocalDate today = today();
    return Page.of(
            tasks.list(scopes.of(caller), filter, today, page), page, task -> task.id.toString())
        .map(task -> OwnerTaskView.of(task, today));
  }

  private OwnerTaskView judged(
      Caller caller,
      UUID id,
      IfMatch ifMatch,
      JudgeOwnerTask request,
      OwnerTaskStatus.Command command) {
    OwnerTask task = locked(caller, id);
    requireOfficer(caller, projects.ref(caller, task.projectId));
    ifMatch.require(task.version);
    move(task, command);
    task.confirmation = request.text();
    task.confirmedAt = command == OwnerTaskStatus.Command.CONFIRM ? clock.instant() : null;
    tasks.flush();
    String action =
        command == OwnerTaskStatus.Command.CONFIRM ? "owner-task-confirm" : "owner-task-send-back";
    record(caller, action, task, Map.of());
    return OwnerTaskView.of(task, today());
  }

  private static void move(OwnerTask task, OwnerTaskStatus.Command command) {
    task.status = require(task, command);
  }

  /** Where the command leads; 409 when the task does not stand so. */
  static OwnerTaskStatus require(OwnerTask task, OwnerTaskStatus.Command command) {
    return task.status
        .after(command)
        .orElseThrow(
            () ->
                LedgerProblem.OWNER_TASK_OUT_OF_ORDER.because(
                    "任务处于“" + task.status.label() + "”，不能" + command.label()));
  }

  private void requireOfficer(Caller caller, ProjectRef project) {
    if (!caller.is(Role.LEADER)) {
      projects.requireAssigned(caller, project);
    }
  }

  private OwnerTask locked(Caller caller, UUID id) {
    return tasks.lock(scopes.of(caller), id).orElseThrow(OwnerTasks::missing);
  }

  private LocalDate today() {
    return BusinessZone.dateOf(clock.instant());
  }

  private void record(Caller caller, String action, OwnerTask task, Map<String, ?> details) {
    audit.record(
        caller,
        action,
        new AuditSubject("owner-task", task.id.toString(), new RegionPath(task.regionPath)),
        details);
  }

  private static RuntimeException missing() {
    return CommonProblem.NOT_FOUND.because("没有这项任务");
  }
}

package io.taizhang.ledger.project;

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
import io.taizhang.ledger.officer.OfficerView;
import io.taizhang.ledger.project.domain.Phase;
import io.taizhang.ledger.project.domain.PhaseCommand;
import io.taizhang.ledger.project.domain.PhaseDecision;
import io.taizhang.ledger.project.domain.PhaseOrder;
import io.taizhang.ledger.staleness.StalenessRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A project's steps: the weekly update, its national code, and being suspended, resumed or removed.
 * Whatever makes the row fresh holds the staleness rules first, then the row.
 */
@ApplicationScoped
@Transactional
class ProjectSteps {

  private final ProjectRepository projects;
  private final ProgressReportRepository reports;
  private final Projects registered;
  private final ProjectCodes codes;
  private final StalenessRules staleness;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock clock;

  ProjectSteps(
      ProjectRepository projects,
      ProgressReportRepository reports,
      Projects registered,
      ProjectCodes codes,
      StalenessRules staleness,
      Scopes scopes,
      AuditTrail audit,
      Outbox outbox,
      Clock clock) {
    this.projects = projects;
    this.reports = reports;
    this.registered = registered;
    this.codes = codes;
    this.staleness = staleness;
    this.scopes = scopes;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  ProjectView report(Caller caller, UUID id, IfMatch ifMatch, ReportProgress report) {
    staleness.hold();
    Project project = locked(caller, id);
    OfficerView officer = registered.assignedOfficer(caller, ProjectRef.of(project));
    ifMatch.require(project.version);
    requirePossible(report);
    Phase stands = decided(project, new PhaseCommand.Report(report.phase()));
    Instant now = clock.instant();
    project.report(report, stands, now);
    refresh(project, now);
    reports.persist(new ProgressReport(project, report, officer, now));
    audit.record(
        caller, "project-report-progress", Projects.subject(project), Map.of("phase", stands));
    outbox.append(ProjectEvents.progressReported(project));
    return view(project, now);
  }

  Page<ProgressReportView> reports(Caller caller, UUID id, PageRequest page) {
    registered.ref(caller, id);
    boolean internal = !caller.is(Role.OWNER);
    return Page.of(reports.of(scopes.of(caller), id, page), page, report -> report.id.toString())
        .map(report -> ProgressReportView.of(report, internal));
  }

  ProjectView registerCode(Caller caller, UUID id, IfMatch ifMatch, RegisterCode request) {
    Project project = locked(caller, id);
    if (!caller.isAny(Role.ADMIN, Role.LEADER)) {
      registered.requireAssigned(caller, ProjectRef.of(project));
    }
    ifMatch.require(project.version);
    if (project.nationalCode != null) {
      throw LedgerProblem.ALREADY_REGISTERED.because("项目已有代码 " + project.nationalCode);
    }
    codes.require(request.nationalCode(), new RegionPath(project.regionPath));
    project.nationalCode = request.nationalCode();
    project.track = request.track() == null ? project.track : request.track();
    audit.record(
        caller,
        "project-register-code",
        Projects.subject(project),
        Map.of("code", request.nationalCode()));
    outbox.append(ProjectEvents.codeRegistered(project, request.nationalCode()));
    return view(project, clock.instant());
  }

  ProjectView suspend(Caller caller, UUID id, IfMatch ifMatch, PhaseReason request) {
    return move(caller, id, ifMatch, new PhaseCommand.Suspend(), request, "project-suspend");
  }

  ProjectView resume(Caller caller, UUID id, IfMatch ifMatch, PhaseReason request) {
    return move(caller, id, ifMatch, new PhaseCommand.Resume(), request, "project-resume");
  }

  ProjectView remove(Caller caller, UUID id, IfMatch ifMatch, PhaseReason request) {
    return move(caller, id, ifMatch, new PhaseCommand.Remove(), request, "project-remove");
  }

  private ProjectView move(
      Caller caller,
      UUID id,
      IfMatch ifMatch,
      PhaseCommand command,
      PhaseReason request,
      String action) {
    staleness.hold();
    Project project = locked(caller, id);
    ifMatch.require(project.version);
    Phase from = project.phase;
    Instant now = clock.instant();
    project.stands(decided(project, command), request.reason());
    refresh(project, now);
    audit.record(
        caller, action, Projects.subject(project), Map.of("from", from, "to", project.phase));
    outbox.append(ProjectEvents.phaseChanged(project, from));
    return view(project, now);
  }

  /** The phase after a command; 409 where it may not follow. */
  static Phase decided(Project project, PhaseCommand command) {
    return switch (PhaseOrder.decide(project.phase, project.phaseBefore, command)) {
      case PhaseDecision.Stands(Phase phase) -> phase;
      case PhaseDecision.OutOfOrder(String reason) ->
          throw LedgerProblem.PHASE_OUT_OF_ORDER.because(reason);
    };
  }

  private static void requirePossible(ReportProgress report) {
    Long thisYear = report.doneThisYearFen();
    if (thisYear != null && thisYear > report.doneFen()) {
      String fault = "本年完成不能多于累计完成";
      throw CommonProblem.INVALID.because(
          fault, List.of(new FieldError("/doneThisYearFen", fault)));
    }
  }

  private void refresh(Project project, Instant now) {
    project.fresh(now, staleness.days(new RegionPath(project.regionPath)));
  }

  private Project locked(Caller caller, UUID id) {
    return projects.lock(scopes.of(caller), id).orElseThrow(Projects::missing);
  }

  private static ProjectView view(Project project, Instant now) {
    return ProjectView.of(project, BusinessZone.dateOf(now));
  }
}

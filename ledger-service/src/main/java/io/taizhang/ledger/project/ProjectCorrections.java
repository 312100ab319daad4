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
import io.taizhang.ledger.department.Departments;
import io.taizhang.ledger.project.domain.Phase;
import io.taizhang.ledger.project.domain.PhaseCommand;
import io.taizhang.ledger.staleness.StalenessRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts a project's registration right: everything it was registered with but its region. */
@ApplicationScoped
@Transactional
public class ProjectCorrections {

  private final ProjectRepository projects;
  private final Projects registry;
  private final ProjectCodes codes;
  private final StalenessRules staleness;
  private final Departments departments;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock clock;

  ProjectCorrections(
      ProjectRepository projects,
      Projects registry,
      ProjectCodes codes,
      StalenessRules staleness,
      Departments departments,
      Scopes scopes,
      AuditTrail audit,
      Outbox outbox,
      Clock clock) {
    this.projects = projects;
    this.registry = registry;
    this.codes = codes;
    this.staleness = staleness;
    this.departments = departments;
    this.scopes = scopes;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * The registration as it ought to have been; an officer's own projects only. The phase follows
   * its order, and a project that goes on counts as updated.
   */
  public ProjectView correct(Caller caller, UUID id, IfMatch ifMatch, RegisterProject request) {
    staleness.hold();
    Project project = projects.lock(scopes.of(caller), id).orElseThrow(Projects::missing);
    if (!caller.isAny(Role.ADMIN, Role.LEADER)) {
      registry.requireAssigned(caller, ProjectRef.of(project));
    }
    ifMatch.require(project.version);
    RegionPath region = new RegionPath(project.regionPath);
    if (!request.regionCode().equals(project.regionCode)) {
      throw CommonProblem.INVALID.because(
          "项目所在区划不能更正", List.of(new FieldError("/regionCode", "登记后不能更改")));
    }
    if (request.parentId() != null && !request.parentId().equals(project.parentId)) {
      throw CommonProblem.INVALID.because(
          "所属总项目不能更正", List.of(new FieldError("/parentId", "登记后不能更改")));
    }
    departments.serving(region, request.departmentCode(), "/departmentCode");
    String code = request.nationalCode();
    if (code != null && !code.equals(project.nationalCode)) {
      codes.require(code, region);
    }
    Instant now = clock.instant();
    Phase before = project.phase;
    project.correct(
        request, ProjectSteps.decided(project, new PhaseCommand.Report(request.phase())), now);
    if (project.phase != before) {
      project.fresh(now, staleness.days(region));
    }
    audit.record(
        caller,
        "project-correct",
        Projects.subject(project),
        Map.of("number", project.localNumber));
    outbox.append(ProjectEvents.corrected(project));
    return ProjectView.of(project, BusinessZone.dateOf(now));
  }
}

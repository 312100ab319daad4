package io.taizhang.ledger.project;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.numbering.RunningNumbers;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.department.Departments;
import io.taizhang.ledger.officer.Officers;
import io.taizhang.ledger.project.domain.ProjectCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Use cases of projects. Each is one transaction: the row, its audit entry and its event stand or
 * fall together.
 */
@ApplicationScoped
@Transactional
public class Projects {

  private final ProjectRepository projects;
  private final Officers officers;
  private final Departments departments;
  private final RunningNumbers numbers;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock clock;

  Projects(
      ProjectRepository projects,
      Officers officers,
      Departments departments,
      RunningNumbers numbers,
      Scopes scopes,
      AuditTrail audit,
      Outbox outbox,
      Clock clock) {
    this.projects = projects;
    this.officers = officers;
    this.departments = departments;
    this.numbers = numbers;
    this.scopes = scopes;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  ProjectView register(Caller caller, RegisterProject request) {
    RegionPath region = scopes.named(caller, request.regionCode(), "/regionCode");
    departments.serving(region, request.departmentCode(), "/departmentCode");
    checkCode(request, region);
    refuseKnownCode(request.nationalCode());
    String number = numbers.next("XM", request.regionCode());
    Project project = new Project(request, number, region.value(), clock.instant());
    projects.persist(project);
    audit.record(caller, "project-register", subject(project), Map.of("number", number));
    outbox.append(ProjectEvents.registered(project));
    return ProjectView.of(project);
  }

  ProjectView report(Caller caller, UUID id, IfMatch ifMatch, ReportProgress report) {
    Project project = locked(caller, id);
    requireAssigned(caller, ProjectRef.of(project));
    ifMatch.require(project.version);
    project.report(report, clock.instant());
    audit.record(
        caller, "project-report-progress", subject(project), Map.of("phase", report.phase()));
    outbox.append(ProjectEvents.progressReported(project));
    return ProjectView.of(project);
  }

  ProjectView get(Caller caller, UUID id) {
    return projects.find(scopes.of(caller), id).map(ProjectView::of).orElseThrow(Projects::missing);
  }

  Page<ProjectView> list(Caller caller, ProjectFilter filter, PageRequest page) {
    Scope scope = scopes.of(caller, filter.region());
    return Page.of(projects.list(scope, filter, page), page, project -> project.id.toString())
        .map(ProjectView::of);
  }

  /**
   * The project, if the caller may see it.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is none to see
   */
  public ProjectRef ref(Caller caller, UUID id) {
    return find(caller, id).orElseThrow(Projects::missing);
  }

  /**
   * The project that a body names, if the caller may see it.
   *
   * @param pointer where the body names it
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when there is none to see
   */
  public ProjectRef named(Caller caller, UUID id, String pointer) {
    return find(caller, id)
        .orElseThrow(
            () ->
                LedgerProblem.UNKNOWN_REFERENCE.because(
                    "没有这个项目", List.of(new FieldError(pointer, "没有这个项目"))));
  }

  /** The project, for the service acting by itself. */
  public ProjectRef systemRef(UUID id) {
    return ProjectRef.of(projects.systemFind(id));
  }

  /** The project, empty when there is none that the caller may see. */
  public Optional<ProjectRef> find(Caller caller, UUID id) {
    return projects.find(scopes.of(caller), id).map(ProjectRef::of);
  }

  /**
   * Passes the project's own promotion officer only, whatever else the caller is.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 for everybody else
   */
  public void requireAssigned(Caller caller, ProjectRef project) {
    UUID officerId = project.officerId();
    boolean assigned =
        officerId != null
            && officers
                .find(officerId)
                .filter(officer -> officer.subject().equals(caller.subject()))
                .isPresent();
    if (!assigned) {
      throw LedgerProblem.NOT_ASSIGNED.because("只有本项目的推进专员可以登记");
    }
  }

  private Project locked(Caller caller, UUID id) {
    return projects.lock(scopes.of(caller), id).orElseThrow(Projects::missing);
  }

  private static void checkCode(RegisterProject request, RegionPath region) {
    String code = request.nationalCode();
    if (code == null) {
      return;
    }
    List<String> codes = List.of(region.value().substring(1).split("/", -1));
    new ProjectCode(code)
        .fault(codes)
        .ifPresent(
            fault -> {
              throw LedgerProblem.WRONG_CODE.because(
                  fault, List.of(new FieldError("/nationalCode", fault)));
            });
  }

  private void refuseKnownCode(@Nullable String nationalCode) {
    if (nationalCode != null && projects.systemKnows(nationalCode)) {
      throw LedgerProblem.ALREADY_REGISTERED.because("项目代码 " + nationalCode + " 已登记");
    }
  }

  static AuditSubject subject(Project project) {
    return new AuditSubject("project", project.id.toString(), new RegionPath(project.regionPath));
  }

  static RuntimeException missing() {
    return CommonProblem.NOT_FOUND.because("没有这个项目");
  }
}

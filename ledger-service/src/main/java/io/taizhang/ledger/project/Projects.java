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
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.department.Departments;
import io.taizhang.ledger.officer.OfficerView;
import io.taizhang.ledger.officer.Officers;
import io.taizhang.ledger.project.domain.Phase;
import io.taizhang.ledger.staleness.StalenessRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
  private final ProjectCodes codes;
  private final StalenessRules staleness;
  private final RunningNumbers numbers;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock clock;

  Projects(
      ProjectRepository projects,
      Officers officers,
      Departments departments,
      ProjectCodes codes,
      StalenessRules staleness,
      RunningNumbers numbers,
      Scopes scopes,
      AuditTrail audit,
      Outbox outbox,
      Clock clock) {
    this.projects = projects;
    this.officers = officers;
    this.departments = departments;
    this.codes = codes;
    this.staleness = staleness;
    this.numbers = numbers;
    this.scopes = scopes;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Enters a project; 422 or 409 when it is not as it should be, or known already. */
  public ProjectView register(Caller caller, RegisterProject request) {
    RegionPath region = scopes.named(caller, request.regionCode(), "/regionCode");
    departments.serving(region, request.departmentCode(), "/departmentCode");
    if (request.nationalCode() != null) {
      codes.require(request.nationalCode(), region);
    }
    if (request.parentId() != null) {
      requireFits(caller, request.parentId(), region);
    }
    staleness.hold();
    String number = numbers.next("XM", request.regionCode());
    Instant now = clock.instant();
    Project project = new Project(request, number, region.value(), now);
    project.fresh(now, staleness.days(region));
    projects.persist(project);
    audit.record(caller, "project-register", subject(project), Map.of("number", number));
    outbox.append(ProjectEvents.registered(project));
    return view(project);
  }

  ProjectView get(Caller caller, UUID id) {
    return projects.find(scopes.of(caller), id).map(this::view).orElseThrow(Projects::missing);
  }

  Page<ProjectView> list(Caller caller, ProjectFilter filter, PageRequest page) {
    Scope scope = scopes.of(caller, filter.region());
    return Page.of(
            projects.list(scope, filter, today(), page), page, project -> project.id.toString())
        .map(this::view);
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

  /** What these projects are called, for whoever has been shown what hangs on them. */
  public Map<UUID, ProjectLabel> systemLabels(Set<UUID> ids) {
    return projects.systemFind(ids).stream()
        .collect(Collectors.toMap(project -> project.id, ProjectLabel::of));
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
    assignedOfficer(caller, project);
  }

  /** The same, and who that is. */
  OfficerView assignedOfficer(Caller caller, ProjectRef project) {
    return Optional.ofNullable(project.officerId())
        .flatMap(officers::find)
        .filter(officer -> officer.subject().equals(caller.subject()))
        .orElseThrow(() -> LedgerProblem.NOT_ASSIGNED.because("只有本项目的推进专员可以登记"));
  }

  private void requireFits(Caller caller, UUID parentId, RegionPath region) {
    Project parent = projects.find(scopes.of(caller), parentId).orElse(null);
    String fault = null;
    if (parent == null) {
      fault = "没有这个总项目";
    } else if (parent.parentId != null) {
      fault = "子项目不能再有子项目";
    } else if (parent.phase == Phase.REMOVED) {
      fault = "总项目已移出台账";
    } else if (!new RegionPath(parent.regionPath).contains(region)) {
      fault = "子项目须在总项目的区划之内";
    }
    if (fault != null) {
      throw LedgerProblem.UNKNOWN_REFERENCE.because(
          fault, List.of(new FieldError("/parentId", fault)));
    }
  }

  private ProjectView view(Project project) {
    return ProjectView.of(project, today());
  }

  private LocalDate today() {
    return BusinessZone.dateOf(clock.instant());
  }

  static AuditSubject subject(Project project) {
    return new AuditSubject("project", project.id.toString(), new RegionPath(project.regionPath));
  }

  static RuntimeException missing() {
    return CommonProblem.NOT_FOUND.because("没有这个项目");
  }
}

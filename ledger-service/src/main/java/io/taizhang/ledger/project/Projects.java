package io.taizhang.ledger.project;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.officer.OfficerView;
import io.taizhang.ledger.officer.Officers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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
  private final Registration registration;
  private final Scopes scopes;
  private final Clock clock;

  Projects(
      ProjectRepository projects,
      Officers officers,
      Registration registration,
      Scopes scopes,
      Clock clock) {
    this.projects = projects;
    this.officers = officers;
    this.registration = registration;
    this.scopes = scopes;
    this.clock = clock;
  }

  /** Enters a project; 422 or 409 when it is not as it should be, or known already. */
  public ProjectView register(Caller caller, RegisterProject request) {
    return view(registration.enter(caller, List.of(request)).getFirst());
  }

  /** Enters all of them or, where one is not as it should be, none. */
  public void registerAll(Caller caller, List<RegisterProject> requests) {
    registration.enter(caller, requests);
  }

  ProjectView get(Caller caller, UUID id) {
    return projects.find(scopes.of(caller), id).map(this::view).orElseThrow(Projects::missing);
  }

  /** These projects in this order, for whoever has been shown them. */
  public List<ProjectView> systemViews(List<UUID> ids) {
    Map<UUID, Project> found =
        projects.systemFind(Set.copyOf(ids)).stream()
            .collect(Collectors.toMap(project -> project.id, Function.identity()));
    return ids.stream().map(found::get).filter(Objects::nonNull).map(this::view).toList();
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

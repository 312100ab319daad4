package io.taizhang.ledger.project;

import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.officer.OfficerView;
import io.taizhang.ledger.officer.Officers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who answers for a project, who pushes it through, who acts for its owner. */
@ApplicationScoped
@Transactional
class Assignments {

  private final ProjectRepository projects;
  private final ProjectAssignmentRepository assignments;
  private final Officers officers;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock clock;

  Assignments(
      ProjectRepository projects,
      ProjectAssignmentRepository assignments,
      Officers officers,
      Scopes scopes,
      AuditTrail audit,
      Outbox outbox,
      Clock clock) {
    this.projects = projects;
    this.assignments = assignments;
    this.officers = officers;
    this.scopes = scopes;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  ProjectView assignOfficer(Caller caller, UUID id, IfMatch ifMatch, AssignOfficer request) {
    Project project = locked(caller, id, ifMatch);
    OfficerView officer = officers.named(caller, request.officerId(), "/officerId");
    project.officerId = officer.id();
    succeed(project, AssignmentRole.OFFICER, officer);
    outbox.append(ProjectEvents.officerAssigned(project, officer));
    return recorded(caller, "project-assign-officer", project, officer);
  }

  ProjectView assignLeader(Caller caller, UUID id, IfMatch ifMatch, AssignLeader request) {
    Project project = locked(caller, id, ifMatch);
    OfficerView leader = officers.named(caller, request.leaderId(), "/leaderId");
    project.leaderId = leader.id();
    succeed(project, AssignmentRole.LEADER, leader);
    outbox.append(ProjectEvents.leaderAssigned(project, leader));
    return recorded(caller, "project-assign-leader", project, leader);
  }

  ProjectView assignAgent(Caller caller, UUID id, IfMatch ifMatch, AssignAgent request) {
    Project project = locked(caller, id, ifMatch);
    OfficerView agent = officers.named(caller, request.agentId(), "/agentId");
    if (assignments.current(scopes.of(caller), id, AssignmentRole.AGENT, agent.id()).isPresent()) {
      throw LedgerProblem.ALREADY_REGISTERED.because("这位代办员已在本项目");
    }
    assign(project, AssignmentRole.AGENT, agent, clock.instant());
    outbox.append(ProjectEvents.agentAssigned(project, agent));
    return recorded(caller, "project-assign-agent", project, agent);
  }

  ProjectView releaseAgent(Caller caller, UUID id, IfMatch ifMatch, ReleaseAgent request) {
    Project project = locked(caller, id, ifMatch);
    OfficerView agent = officers.named(caller, request.agentId(), "/agentId");
    assignments
            .current(scopes.of(caller), id, AssignmentRole.AGENT, agent.id())
            .orElseThrow(Assignments::notHere)
            .until =
        clock.instant();
    outbox.append(ProjectEvents.agentReleased(project, agent));
    return recorded(caller, "project-release-agent", project, agent);
  }

  List<AssignmentView> list(Caller caller, UUID id) {
    Scope scope = scopes.of(caller);
    if (projects.find(scope, id).isEmpty()) {
      throw Projects.missing();
    }
    return assignments.of(scope, id).stream().map(AssignmentView::of).toList();
  }

  private void succeed(Project project, AssignmentRole role, OfficerView successor) {
    Instant now = clock.instant();
    assignments.systemEnd(project.id, role, now);
    assign(project, role, successor, now);
  }

  private void assign(Project project, AssignmentRole role, OfficerView officer, Instant since) {
    assignments.persist(new ProjectAssignment(project, role, officer, since));
  }

  private ProjectView recorded(Caller caller, String action, Project project, OfficerView officer) {
    audit.record(caller, action, Projects.subject(project), Map.of("officer", officer.subject()));
    return ProjectView.of(project);
  }

  private Project locked(Caller caller, UUID id, IfMatch ifMatch) {
    Project project = projects.lock(scopes.of(caller), id).orElseThrow(Projects::missing);
    ifMatch.require(project.version);
    return project;
  }

  private static RuntimeException notHere() {
    return LedgerProblem.UNKNOWN_REFERENCE.because(
        "不是本项目的代办员", List.of(new FieldError("/agentId", "不是本项目的代办员")));
  }
}

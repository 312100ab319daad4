package io.taizhang.ledger.project;

import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.officer.OfficerView;
import io.taizhang.ledger.officer.Officers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Who answers for a project, who pushes it through, who serves its owner. */
@ApplicationScoped
@Transactional
public class Assignments {

  private final ProjectRepository projects;
  private final ProjectAssignmentRepository assignments;
  private final RoleHolders holders;
  private final Officers officers;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Clock clock;

  Assignments(
      ProjectRepository projects,
      ProjectAssignmentRepository assignments,
      RoleHolders holders,
      Officers officers,
      Scopes scopes,
      AuditTrail audit,
      Clock clock) {
    this.projects = projects;
    this.assignments = assignments;
    this.holders = holders;
    this.officers = officers;
    this.scopes = scopes;
    this.audit = audit;
    this.clock = clock;
  }

  ProjectView assignOfficer(Caller caller, UUID id, IfMatch ifMatch, AssignOfficer request) {
    return give(
        caller, id, ifMatch, AssignmentRole.OFFICER, request.officerId(), "/officerId", "officer");
  }

  ProjectView assignLeader(Caller caller, UUID id, IfMatch ifMatch, AssignLeader request) {
    return give(
        caller, id, ifMatch, AssignmentRole.LEADER, request.leaderId(), "/leaderId", "leader");
  }

  ProjectView assignAgent(Caller caller, UUID id, IfMatch ifMatch, AssignAgent request) {
    return give(caller, id, ifMatch, AssignmentRole.AGENT, request.agentId(), "/agentId", "agent");
  }

  /**
   * Sees to it that an agent acts for the project's owner, who may have named one before.
   *
   * @param pointer where a body names the agent
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when the caller sees no such project,
   *     422 when no such official
   */
  public OfficerView ensureAgent(Caller caller, UUID id, UUID agentId, String pointer) {
    Project project = projects.lock(scopes.of(caller), id).orElseThrow(Projects::missing);
    OfficerView agent = officers.named(caller, agentId, pointer);
    if (holders.holder(ProjectRef.of(project), AssignmentRole.AGENT, agentId).isEmpty()) {
      holders.give(project, AssignmentRole.AGENT, agent);
      recorded(caller, "project-assign-agent", project, agent);
    }
    return agent;
  }

  ProjectView releaseAgent(Caller caller, UUID id, IfMatch ifMatch, ReleaseAgent request) {
    return end(caller, id, ifMatch, AssignmentRole.AGENT, request.agentId(), "/agentId", "agent");
  }

  ProjectView assign(Caller caller, UUID id, IfMatch ifMatch, Assign request) {
    return give(
        caller, id, ifMatch, request.role(), request.officerId(), "/officerId", wire(request));
  }

  ProjectView release(Caller caller, UUID id, IfMatch ifMatch, Assign request) {
    if (request.role().replacedOnly()) {
      String fault = request.role().label() + "只能更换，不能空缺";
      throw CommonProblem.INVALID.because(fault, List.of(new FieldError("/role", fault)));
    }
    return end(
        caller, id, ifMatch, request.role(), request.officerId(), "/officerId", wire(request));
  }

  List<AssignmentView> list(Caller caller, UUID id) {
    Scope scope = scopes.of(caller);
    if (projects.find(scope, id).isEmpty()) {
      throw Projects.missing();
    }
    return assignments.of(scope, id).stream().map(AssignmentView::of).toList();
  }

  private ProjectView give(
      Caller caller,
      UUID id,
      IfMatch ifMatch,
      AssignmentRole role,
      UUID officerId,
      String pointer,
      String word) {
    Project project = locked(caller, id, ifMatch);
    OfficerView officer = officers.named(caller, officerId, pointer);
    holders.give(project, role, officer);
    return recorded(caller, "project-assign-" + word, project, officer);
  }

  private ProjectView end(
      Caller caller,
      UUID id,
      IfMatch ifMatch,
      AssignmentRole role,
      UUID officerId,
      String pointer,
      String word) {
    Project project = locked(caller, id, ifMatch);
    OfficerView officer = officers.named(caller, officerId, pointer);
    if (!holders.end(project, role, officer)) {
      String fault = "不是本项目的" + role.label();
      throw LedgerProblem.UNKNOWN_REFERENCE.because(fault, List.of(new FieldError(pointer, fault)));
    }
    return recorded(caller, "project-release-" + word, project, officer);
  }

  private static String wire(Assign request) {
    return request.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private ProjectView recorded(Caller caller, String action, Project project, OfficerView officer) {
    audit.record(caller, action, Projects.subject(project), Map.of("officer", officer.subject()));
    return ProjectView.of(project, BusinessZone.dateOf(clock.instant()));
  }

  private Project locked(Caller caller, UUID id, IfMatch ifMatch) {
    Project project = projects.lock(scopes.of(caller), id).orElseThrow(Projects::missing);
    ifMatch.require(project.version);
    return project;
  }
}

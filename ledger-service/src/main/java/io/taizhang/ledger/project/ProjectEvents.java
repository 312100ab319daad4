package io.taizhang.ledger.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.ledger.officer.OfficerView;
import io.taizhang.ledger.project.domain.Phase;
import io.taizhang.ledger.project.domain.Track;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A project's facts as events; the owner's contact stays behind. */
final class ProjectEvents {

  private ProjectEvents() {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Registered(
      UUID projectId,
      String localNumber,
      @Nullable String nationalCode,
      String name,
      String ownerName,
      String ownerCreditCode,
      String regionCode,
      String departmentCode,
      Phase phase) {}

  record OfficerAssigned(
      UUID projectId, UUID officerId, String officerSubject, String officerName) {}

  record LeaderAssigned(
      UUID projectId, UUID leaderId, String leaderSubject, String leaderName, String leaderPost) {}

  record AgentMoved(
      UUID projectId, UUID agentId, String agentSubject, String agentName, String agentPost) {}

  record RoleMoved(
      UUID projectId,
      AssignmentRole role,
      UUID officerId,
      String officerSubject,
      String officerName,
      String officerPost) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record CodeRegistered(UUID projectId, String nationalCode, @Nullable Track track) {}

  record PhaseChanged(UUID projectId, Phase from, Phase to) {}

  record ProgressReported(UUID projectId, Phase phase, String progress, long doneFen) {}

  static Fact registered(Project project) {
    return fact("project.registered", project, registration(project));
  }

  static Fact corrected(Project project) {
    return fact("project.corrected", project, registration(project));
  }

  private static Registered registration(Project project) {
    return new Registered(
        project.id,
        project.localNumber,
        project.nationalCode,
        project.name,
        project.ownerName,
        project.ownerCreditCode,
        project.regionCode,
        project.departmentCode,
        project.phase);
  }

  static Fact officerAssigned(Project project, OfficerView officer) {
    return fact(
        "officer.assigned",
        project,
        new OfficerAssigned(project.id, officer.id(), officer.subject(), officer.name()));
  }

  static Fact leaderAssigned(Project project, OfficerView leader) {
    return fact(
        "leader.assigned",
        project,
        new LeaderAssigned(
            project.id, leader.id(), leader.subject(), leader.name(), leader.post()));
  }

  static Fact agentAssigned(Project project, OfficerView agent) {
    return fact("agent.assigned", project, agentMoved(project, agent));
  }

  static Fact agentReleased(Project project, OfficerView agent) {
    return fact("agent.released", project, agentMoved(project, agent));
  }

  private static AgentMoved agentMoved(Project project, OfficerView agent) {
    return new AgentMoved(project.id, agent.id(), agent.subject(), agent.name(), agent.post());
  }

  /** The event of taking up a part: the three first parts have facts of their own. */
  static Fact assigned(Project project, AssignmentRole role, OfficerView officer) {
    return switch (role) {
      case OFFICER -> officerAssigned(project, officer);
      case LEADER -> leaderAssigned(project, officer);
      case AGENT -> agentAssigned(project, officer);
      case SERVICE_OFFICER, SECRETARY, COUNSELLOR ->
          fact("project.role-assigned", project, roleMoved(project, role, officer));
    };
  }

  /** The event of a part's end without a successor. */
  static Fact released(Project project, AssignmentRole role, OfficerView officer) {
    return role == AssignmentRole.AGENT
        ? agentReleased(project, officer)
        : fact("project.role-released", project, roleMoved(project, role, officer));
  }

  private static RoleMoved roleMoved(Project project, AssignmentRole role, OfficerView officer) {
    return new RoleMoved(
        project.id, role, officer.id(), officer.subject(), officer.name(), officer.post());
  }

  static Fact codeRegistered(Project project, String nationalCode) {
    return fact(
        "project.code-registered",
        project,
        new CodeRegistered(project.id, nationalCode, project.track));
  }

  static Fact phaseChanged(Project project, Phase from) {
    return fact(
        "project.phase-changed", project, new PhaseChanged(project.id, from, project.phase));
  }

  static Fact progressReported(Project project) {
    return fact(
        "progress.reported",
        project,
        new ProgressReported(project.id, project.phase, project.progress, project.doneFen));
  }

  private static Fact fact(String name, Project project, Object data) {
    String id = project.id.toString();
    return new Fact(name, id, id, new RegionPath(project.regionPath), data);
  }
}

package io.taizhang.notification.inbound;

import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.messaging.inbox.EventConsumer;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.notification.digest.MonthFacts;
import io.taizhang.notification.directory.Directory;
import io.taizhang.notification.directory.Recipient;
import io.taizhang.notification.directory.RecipientKind;
import io.taizhang.notification.reach.ReachGained;
import io.taizhang.notification.recipient.ProjectBook;
import io.taizhang.notification.recipient.ProjectPart;
import io.taizhang.notification.recipient.ProjectRoles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Facts of ledger-service: projects, who holds which part of them, how they get on. */
@ApplicationScoped
class ProjectEvents implements EventConsumer {

  private final ProjectBook projects;
  private final ProjectRoles roles;
  private final MonthFacts months;
  private final Directory directory;
  private final jakarta.enterprise.event.Event<ReachGained> gained;
  private final EventJson json;
  private final Map<String, Consumer<Event>> effects;

  ProjectEvents(
      ProjectBook projects,
      ProjectRoles roles,
      MonthFacts months,
      Directory directory,
      jakarta.enterprise.event.Event<ReachGained> gained,
      EventJson json) {
    this.projects = projects;
    this.roles = roles;
    this.months = months;
    this.directory = directory;
    this.gained = gained;
    this.json = json;
    this.effects =
        Map.ofEntries(
            effect("project.registered", this::project),
            effect("project.corrected", this::project),
            effect("project.phase-changed", this::phase),
            effect("project.update-stale", this::stale),
            effect("progress.reported", this::progress),
            effect("problem.registered", this::problem),
            effect("problem.amended", this::problem),
            effect("problem.struck-off", this::problem),
            effect("leader.assigned", this::leader),
            effect("officer.assigned", this::officer),
            effect("agent.assigned", this::agent),
            effect("agent.released", this::agentReleased),
            effect("project.role-assigned", this::role),
            effect("project.role-released", this::roleReleased));
  }

  @Override
  public String name() {
    return "notification-service.projects";
  }

  @Override
  public String topic() {
    return "taizhang.ledger.v1";
  }

  @Override
  public Set<String> types() {
    return effects.keySet();
  }

  @Override
  public void on(Event event) {
    Consumer<Event> effect = effects.get(event.type());
    if (effect != null) {
      effect.accept(event);
    }
  }

  private static Map.Entry<String, Consumer<Event>> effect(String fact, Consumer<Event> effect) {
    return Map.entry(ClockEvents.type("ledger", fact), effect);
  }

  /** Where there is an owner from now on, what was held for want of one is tried again. */
  private void project(Event event) {
    var told = json.data(event, ToldOfProject.Registered.class);
    boolean owned = projects.owned(told.projectId());
    projects.keep(
        told.projectId(),
        told.name(),
        new RegionPath(event.region()),
        told.departmentCode(),
        told.ownerCreditCode(),
        told.phase());
    String code = told.ownerCreditCode();
    String name = told.ownerName();
    if (code != null && name != null) {
      directory.keep(new Recipient(RecipientKind.OWNER, code), name);
      if (!owned) {
        gained.fire(new ReachGained());
      }
    }
  }

  private void phase(Event event) {
    var told = json.data(event, ToldOfProject.PhaseChanged.class);
    projects.phase(told.projectId(), told.to());
  }

  private void stale(Event event) {
    var told = json.data(event, ToldOfProject.UpdateStale.class);
    projects.stale(told.projectId(), told.staleFrom());
  }

  private void progress(Event event) {
    var told = json.data(event, ToldOfProject.Progress.class);
    projects
        .reported(told.projectId(), told.phase(), event.time())
        .filter(former -> !former.equals(told.phase()))
        .ifPresent(former -> months.advanced(told.projectId(), former, told.phase(), event.time()));
    months.reported(told.projectId(), told.progress(), told.doneFen(), event.time());
  }

  private void problem(Event event) {
    var told = json.data(event, ToldOfProject.Problem.class);
    months.problem(
        told.problemId(),
        told.projectId(),
        told.number(),
        told.dueOn(),
        told.status(),
        event.time());
  }

  private void leader(Event event) {
    var told = json.data(event, ToldOfProject.Leader.class);
    roles.assign(
        told.projectId(),
        ProjectPart.LEADER,
        told.leaderSubject(),
        told.leaderName(),
        told.leaderPost());
  }

  private void officer(Event event) {
    var told = json.data(event, ToldOfProject.Officer.class);
    roles.assign(
        told.projectId(), ProjectPart.OFFICER, told.officerSubject(), told.officerName(), null);
  }

  private void agent(Event event) {
    var told = json.data(event, ToldOfProject.Agent.class);
    roles.assign(
        told.projectId(),
        ProjectPart.AGENT,
        told.agentSubject(),
        told.agentName(),
        told.agentPost());
  }

  private void agentReleased(Event event) {
    var told = json.data(event, ToldOfProject.Agent.class);
    roles.release(told.projectId(), ProjectPart.AGENT, told.agentSubject());
  }

  private void role(Event event) {
    var told = json.data(event, ToldOfProject.RoleHeld.class);
    ProjectPart.named(told.role())
        .ifPresent(
            part ->
                roles.assign(
                    told.projectId(),
                    part,
                    told.officerSubject(),
                    told.officerName(),
                    told.officerPost()));
  }

  private void roleReleased(Event event) {
    var told = json.data(event, ToldOfProject.RoleHeld.class);
    ProjectPart.named(told.role())
        .ifPresent(part -> roles.release(told.projectId(), part, told.officerSubject()));
  }
}

package io.taizhang.ledger.plan;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.checklist.ChecklistLine;
import io.taizhang.ledger.checklist.ChecklistLookup;
import io.taizhang.ledger.checklist.PublishedChecklist;
import io.taizhang.ledger.department.Departments;
import io.taizhang.ledger.plan.domain.PlanMove;
import io.taizhang.ledger.project.ProjectRef;
import io.taizhang.ledger.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Moves a project's plan to a newer version of its checklist. */
@ApplicationScoped
@Transactional
class PlanMoves {

  private final PlanRepository plans;
  private final PlanLineRepository lines;
  private final PlanReader reader;
  private final Projects projects;
  private final ChecklistLookup checklists;
  private final Departments departments;
  private final AuditTrail audit;
  private final Outbox outbox;

  PlanMoves(
      PlanRepository plans,
      PlanLineRepository lines,
      PlanReader reader,
      Projects projects,
      ChecklistLookup checklists,
      Departments departments,
      AuditTrail audit,
      Outbox outbox) {
    this.plans = plans;
    this.lines = lines;
    this.reader = reader;
    this.projects = projects;
    this.checklists = checklists;
    this.departments = departments;
    this.audit = audit;
    this.outbox = outbox;
  }

  PlanView move(Caller caller, UUID id, IfMatch ifMatch, MoveChecklist request) {
    ProjectRef project = projects.ref(caller, id);
    if (!caller.isAny(Role.ADMIN, Role.LEADER)) {
      projects.requireAssigned(caller, project);
    }
    ifMatch.require(project.version());
    Plan plan = plans.lock(project).orElseThrow(Plans::missing);
    PublishedChecklist next =
        checklists.inForce(project.region(), plan.checklistId, request.version());
    if (next.number() == plan.checklistNumber) {
      throw LedgerProblem.PLAN_EXISTS.because("项目已在第 " + next.number() + " 版清单上");
    }
    next.lines()
        .forEach(line -> departments.serving(project.region(), line.departmentCode(), "/version"));
    List<PlanLine> held = lines.locked(plan);
    PlanMove move =
        PlanMove.of(
            held.stream()
                .map(line -> new PlanMove.Held(line.lineKey, line.handedInOn != null))
                .toList(),
            next.lines().stream().map(ChecklistLine::key).toList());
    carryOut(project, held, next, move);
    int from = plan.checklistNumber;
    plan.checklistNumber = next.number();
    lines.flush();
    audit.record(
        caller,
        "project-move-checklist",
        new AuditSubject("project", project.id().toString(), project.region()),
        Map.of("from", from, "to", next.number(), "kept", move.kept()));
    outbox.append(PlanEvents.moved(plan, from, move));
    return reader.view(plan);
  }

  private void carryOut(
      ProjectRef project, List<PlanLine> held, PublishedChecklist next, PlanMove move) {
    Map<String, PlanLine> present =
        held.stream().collect(Collectors.toMap(line -> line.lineKey, Function.identity()));
    Map<String, ChecklistLine> said =
        next.lines().stream().collect(Collectors.toMap(ChecklistLine::key, Function.identity()));
    move.dropped().forEach(key -> lines.delete(Objects.requireNonNull(present.get(key))));
    for (int at = 0; at < move.order().size(); at++) {
      String key = move.order().get(at);
      PlanLine line = present.get(key);
      if (line == null) {
        lines.persist(new PlanLine(project, at + 1, Objects.requireNonNull(said.get(key))));
      } else if (move.kept().contains(key)) {
        line.position = at + 1;
      } else {
        line.follow(at + 1, Objects.requireNonNull(said.get(key)));
      }
    }
  }
}

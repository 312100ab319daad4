package io.taizhang.ledger.plan;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.checklist.ChecklistLookup;
import io.taizhang.ledger.checklist.PublishedChecklist;
import io.taizhang.ledger.department.Departments;
import io.taizhang.ledger.project.ProjectRef;
import io.taizhang.ledger.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Use cases of plans: a project takes up a checklist once and pins its version. */
@ApplicationScoped
@Transactional
class Plans {

  private final PlanRepository plans;
  private final PlanLineRepository lines;
  private final PlanReader reader;
  private final Projects projects;
  private final ChecklistLookup checklists;
  private final Departments departments;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock clock;

  Plans(
      PlanRepository plans,
      PlanLineRepository lines,
      PlanReader reader,
      Projects projects,
      ChecklistLookup checklists,
      Departments departments,
      AuditTrail audit,
      Outbox outbox,
      Clock clock) {
    this.plans = plans;
    this.lines = lines;
    this.reader = reader;
    this.projects = projects;
    this.checklists = checklists;
    this.departments = departments;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  PlanView apply(Caller caller, UUID id, IfMatch ifMatch, ApplyChecklist request) {
    ProjectRef project = projects.ref(caller, id);
    requireMayApply(caller, project);
    ifMatch.require(project.version());
    if (plans.of(project).isPresent()) {
      throw LedgerProblem.PLAN_EXISTS.because("项目已套用清单");
    }
    PublishedChecklist checklist =
        checklists.inForce(project.region(), request.checklistId(), request.version());
    checklist
        .lines()
        .forEach(
            line -> departments.serving(project.region(), line.departmentCode(), "/checklistId"));
    Plan plan = new Plan(project, checklist, clock.instant());
    plans.persist(plan);
    lines.persist(planned(project, checklist));
    audit.record(caller, "project-apply-checklist", subject(project), details(checklist));
    outbox.append(PlanEvents.applied(plan, checklist.lines().size()));
    return reader.view(plan);
  }

  PlanView get(Caller caller, UUID id) {
    return plans.of(projects.ref(caller, id)).map(reader::view).orElseThrow(Plans::missing);
  }

  static RuntimeException missing() {
    return CommonProblem.NOT_FOUND.because("项目尚未套用清单");
  }

  private void requireMayApply(Caller caller, ProjectRef project) {
    if (!caller.is(Role.ADMIN) && !caller.is(Role.LEADER)) {
      projects.requireAssigned(caller, project);
    }
  }

  private static List<PlanLine> planned(ProjectRef project, PublishedChecklist checklist) {
    return IntStream.range(0, checklist.lines().size())
        .mapToObj(place -> new PlanLine(project, place + 1, checklist.lines().get(place)))
        .toList();
  }

  private static Map<String, Object> details(PublishedChecklist checklist) {
    return Map.of("checklist", checklist.code(), "number", checklist.number());
  }

  private static AuditSubject subject(ProjectRef project) {
    return new AuditSubject("project", project.id().toString(), project.region());
  }
}

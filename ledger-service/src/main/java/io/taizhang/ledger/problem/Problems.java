package io.taizhang.ledger.problem;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.numbering.RunningNumbers;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.department.Departments;
import io.taizhang.ledger.item.Items;
import io.taizhang.ledger.project.ProjectRef;
import io.taizhang.ledger.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use cases of the problem register. */
@ApplicationScoped
@Transactional
class Problems {

  private final ProblemRepository problems;
  private final Projects projects;
  private final Items items;
  private final Departments departments;
  private final RunningNumbers numbers;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock clock;

  Problems(
      ProblemRepository problems,
      Projects projects,
      Items items,
      Departments departments,
      RunningNumbers numbers,
      Scopes scopes,
      AuditTrail audit,
      Outbox outbox,
      Clock clock) {
    this.problems = problems;
    this.projects = projects;
    this.items = items;
    this.departments = departments;
    this.numbers = numbers;
    this.scopes = scopes;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  ProblemView register(Caller caller, RegisterProblem request) {
    ProjectRef project = projects.named(caller, request.projectId(), "/projectId");
    requireOwnProject(caller, project);
    departments.serving(project.region(), request.departmentCode(), "/departmentCode");
    if (request.itemId() != null) {
      items.named(caller, request.itemId(), project.id(), "/itemId");
    }
    Problem problem = new Problem(request, numbers.next("WT", project.regionCode()), project);
    problems.persist(problem);
    audit.record(caller, "problem-register", subject(problem), Map.of("number", problem.number));
    outbox.append(ProblemEvents.registered(problem));
    return ProblemView.of(problem);
  }

  ProblemView strikeOff(Caller caller, UUID id, IfMatch ifMatch, StrikeOff request) {
    Problem problem = problems.lock(scopes.of(caller), id).orElseThrow(Problems::missing);
    requireOwnProject(caller, projects.ref(caller, problem.projectId));
    ifMatch.require(problem.version);
    if (problem.status == ProblemStatus.STRUCK_OFF) {
      throw LedgerProblem.ALREADY_STRUCK_OFF.because("问题 " + problem.number + " 已经销号");
    }
    problem.status = ProblemStatus.STRUCK_OFF;
    problem.evidence = request.evidence();
    problem.struckOffAt = clock.instant();
    audit.record(caller, "problem-strike-off", subject(problem), Map.of("number", problem.number));
    outbox.append(ProblemEvents.struckOff(problem));
    return ProblemView.of(problem);
  }

  ProblemView get(Caller caller, UUID id) {
    return problems.find(scopes.of(caller), id).map(ProblemView::of).orElseThrow(Problems::missing);
  }

  Page<ProblemView> list(
      Caller caller, @Nullable UUID project, @Nullable ProblemStatus status, PageRequest page) {
    return Page.of(
            problems.list(scopes.of(caller), project, status, page),
            page,
            problem -> problem.id.toString())
        .map(ProblemView::of);
  }

  private void requireOwnProject(Caller caller, ProjectRef project) {
    if (caller.is(Role.OFFICER)) {
      projects.requireAssigned(caller, project);
    }
  }

  private static RuntimeException missing() {
    return CommonProblem.NOT_FOUND.because("没有这个问题");
  }

  private static AuditSubject subject(Problem problem) {
    return new AuditSubject("problem", problem.id.toString(), new RegionPath(problem.regionPath));
  }
}

package io.taizhang.ledger.yearplan;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.ledger.project.ProjectFigures;
import io.taizhang.ledger.project.ProjectRef;
import io.taizhang.ledger.project.Projects;
import io.taizhang.ledger.yearplan.domain.PlanSum;
import io.taizhang.ledger.yearplan.domain.PlannedMonth;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Use cases of yearly plans. A plan is replaced as a whole and the former is kept; months are told
 * by themselves. The current year's plan is the project's 年度计划投资, and its 累计完成 is never less than
 * what the months add up to.
 */
@ApplicationScoped
@Transactional
class YearPlans {

  private static final int FIRST = 2000;
  private static final int LAST = 2100;

  private final YearPlanRepository plans;
  private final YearPlanReader reader;
  private final Projects projects;
  private final ProjectFigures figures;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock clock;

  YearPlans(
      YearPlanRepository plans,
      YearPlanReader reader,
      Projects projects,
      ProjectFigures figures,
      AuditTrail audit,
      Outbox outbox,
      Clock clock) {
    this.plans = plans;
    this.reader = reader;
    this.projects = projects;
    this.figures = figures;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  YearPlanView replace(Caller caller, UUID id, int year, IfMatch ifMatch, ReplaceYearPlan request) {
    ProjectRef project = mine(caller, id);
    requirePossible(year);
    YearPlan plan = plans.lock(project, year).orElseGet(() -> new YearPlan(project.id(), year));
    ifMatch.require(plan.known());
    requireAddsUp(request);
    plan.number++;
    plan.investmentFen = request.investmentFen();
    plans.persistAndFlush(plan);
    plans.add(new YearPlanVersion(plan, caller.name(), clock.instant()));
    plans.flush();
    request.nodes().forEach(node -> plans.add(new YearPlanNode(plan, node)));
    if (year == thisYear()) {
      figures.planned(project, plan.investmentFen);
    }
    plans.flush();
    record(caller, "year-plan-replace", project, Map.of("year", year, "number", plan.number));
    outbox.append(YearPlanEvents.replaced(project, plan, request));
    return reader.view(plan);
  }

  YearPlanView report(Caller caller, UUID id, int year, IfMatch ifMatch, ReportMonth request) {
    ProjectRef project = mine(caller, id);
    YearPlan plan = plans.lock(project, year).orElseThrow(YearPlans::missing);
    ifMatch.require(plan.known());
    requirePast(year, request.month());
    plans.months(plan).stream()
        .filter(month -> month.month == request.month())
        .findFirst()
        .ifPresentOrElse(
            month -> month.tell(request, caller.name(), clock.instant()),
            () -> plans.add(new YearPlanMonth(plan, request, caller.name(), clock.instant())));
    plan.reports++;
    plans.flush();
    figures.doneAtLeast(project, plans.done(project));
    plans.flush();
    record(caller, "year-plan-report", project, Map.of("year", year, "month", request.month()));
    outbox.append(YearPlanEvents.monthReported(project, year, request));
    return reader.view(plan);
  }

  YearPlanView get(Caller caller, UUID id, int year) {
    return reader.view(plan(caller, id, year));
  }

  List<YearPlanVersionView> versions(Caller caller, UUID id, int year) {
    return reader.versions(plan(caller, id, year));
  }

  private YearPlan plan(Caller caller, UUID id, int year) {
    return plans.of(projects.ref(caller, id), year).orElseThrow(YearPlans::missing);
  }

  private ProjectRef mine(Caller caller, UUID id) {
    ProjectRef project = projects.ref(caller, id);
    if (!caller.isAny(Role.ADMIN, Role.LEADER)) {
      projects.requireAssigned(caller, project);
    }
    return project;
  }

  private static void requirePossible(int year) {
    if (year < FIRST || year > LAST) {
      throw CommonProblem.NOT_FOUND.because("没有 " + year + " 年的计划");
    }
  }

  private static void requireAddsUp(ReplaceYearPlan request) {
    PlanSum.fault(
            request.investmentFen(),
            request.nodes().stream()
                .map(node -> new PlannedMonth(node.month(), node.plannedFen()))
                .toList())
        .ifPresent(
            fault -> {
              throw CommonProblem.INVALID.because(fault, List.of(new FieldError("/nodes", fault)));
            });
  }

  private void requirePast(int year, int month) {
    LocalDate today = BusinessZone.dateOf(clock.instant());
    if (today.isBefore(LocalDate.of(year, month, 1))) {
      String fault = "不能填报还没有开始的月份";
      throw CommonProblem.INVALID.because(fault, List.of(new FieldError("/month", fault)));
    }
  }

  private int thisYear() {
    return BusinessZone.dateOf(clock.instant()).getYear();
  }

  private void record(Caller caller, String action, ProjectRef project, Map<String, ?> details) {
    audit.record(
        caller,
        action,
        new AuditSubject("project", project.id().toString(), project.region()),
        details);
  }

  private static RuntimeException missing() {
    return CommonProblem.NOT_FOUND.because("项目没有这一年的计划");
  }
}

package io.taizhang.ledger.plan;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Sets when planned items are to be handed in: the months of the year's plan, the day and the
 * person of the submission plan. A day that has been missed stays: once handed in, it is compared.
 */
@ApplicationScoped
@Transactional
class PlannedHandIns {

  private final PlanLineRepository lines;
  private final Projects projects;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock clock;

  PlannedHandIns(
      PlanLineRepository lines,
      Projects projects,
      Scopes scopes,
      AuditTrail audit,
      Outbox outbox,
      Clock clock) {
    this.lines = lines;
    this.projects = projects;
    this.scopes = scopes;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  PlannedHandInView get(Caller caller, UUID id) {
    return lines
        .find(scopes.of(caller), id)
        .map(PlannedHandInView::of)
        .orElseThrow(PlannedHandIns::missing);
  }

  PlannedHandInView schedule(Caller caller, UUID id, IfMatch ifMatch, ScheduleHandIn request) {
    PlanLine line = locked(caller, id, ifMatch);
    if (line.handedInOn != null) {
      throw LedgerProblem.PLAN_LINE_TAKEN.because("已于 " + line.handedInOn + " 报件，不再改期");
    }
    if (request.handInOn().isBefore(BusinessZone.dateOf(clock.instant()))) {
      throw invalid("/handInOn", "报件日期不能早于今天");
    }
    line.schedule(request);
    Map<String, Object> details = Map.of("handInOn", request.handInOn());
    return recorded(caller, line, "plan-line-schedule-hand-in", details, true);
  }

  PlannedHandInView planYear(Caller caller, UUID id, IfMatch ifMatch, PlanYear request) {
    PlanLine line = locked(caller, id, ifMatch);
    LocalDate handIn = YearMonth.parse(request.handInMonth()).atDay(1);
    LocalDate approval = YearMonth.parse(request.approvalMonth()).atDay(1);
    if (approval.isBefore(handIn)) {
      throw invalid("/approvalMonth", "计划批复月不能早于计划报件月");
    }
    line.handInMonth = handIn;
    line.approvalMonth = approval;
    Map<String, Object> details =
        Map.of("handInMonth", request.handInMonth(), "approvalMonth", request.approvalMonth());
    return recorded(caller, line, "plan-line-plan-year", details, false);
  }

  PlannedHandInView explain(Caller caller, UUID id, IfMatch ifMatch, ExplainDeviation request) {
    PlanLine line = locked(caller, id, ifMatch);
    line.deviationReason = request.reason();
    return recorded(caller, line, "plan-line-explain-deviation", Map.of(), false);
  }

  private PlanLine locked(Caller caller, UUID id, IfMatch ifMatch) {
    PlanLine line = lines.lock(scopes.of(caller), id).orElseThrow(PlannedHandIns::missing);
    if (!caller.isAny(Role.ADMIN, Role.LEADER)) {
      projects.requireAssigned(caller, projects.ref(caller, line.projectId));
    }
    ifMatch.require(line.version);
    return line;
  }

  private PlannedHandInView recorded(
      Caller caller, PlanLine line, String action, Map<String, ?> details, boolean told) {
    lines.flush();
    RegionPath region = new RegionPath(line.regionPath);
    audit.record(
        caller, action, new AuditSubject("plan-line", line.id.toString(), region), details);
    if (told) {
      outbox.append(PlanEvents.handInScheduled(line));
    }
    return PlannedHandInView.of(line);
  }

  private static RuntimeException invalid(String pointer, String detail) {
    return CommonProblem.INVALID.because(detail, List.of(new FieldError(pointer, detail)));
  }

  private static RuntimeException missing() {
    return CommonProblem.NOT_FOUND.because("没有这个计划事项");
  }
}

package io.taizhang.ledger.statusreport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.department.Departments;
import io.taizhang.ledger.item.ItemSteps;
import io.taizhang.ledger.item.Items;
import io.taizhang.ledger.item.MissingMaterial;
import io.taizhang.ledger.item.StandingItem;
import io.taizhang.ledger.item.domain.ItemCommand;
import io.taizhang.ledger.item.domain.ItemDecision;
import io.taizhang.ledger.item.domain.ItemLifeCycle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Takes what the system of the item's own department reports of it: each code is the step of that
 * code, by the same rules as at the screen. A second request for a supplement is stored as
 * irregular and counted; it moves nothing. A report is known by its number.
 */
@ApplicationScoped
@Transactional
class StatusReports {

  private static final int TRIPS_BEFORE = 2;

  private final ItemSteps steps;
  private final Items items;
  private final StatusReportRepository reports;
  private final Departments departments;
  private final AuditTrail audit;
  private final Event<IrregularSupplement> irregular;
  private final ObjectMapper json;
  private final Clock clock;

  StatusReports(
      ItemSteps steps,
      Items items,
      StatusReportRepository reports,
      Departments departments,
      AuditTrail audit,
      Event<IrregularSupplement> irregular,
      ObjectMapper json,
      Clock clock) {
    this.steps = steps;
    this.items = items;
    this.reports = reports;
    this.departments = departments;
    this.audit = audit;
    this.irregular = irregular;
    this.json = json;
    this.clock = clock;
  }

  StatusReportView take(Caller caller, UUID id, ReportStatus request) {
    StandingItem item = steps.ofAgency(caller, id);
    String content = content(request);
    Optional<StatusReport> known = reports.systemOf(id, request.number());
    if (known.isPresent()) {
      return again(known.get(), content);
    }
    ItemCommand command = request.command();
    Instant now = clock.instant();
    if (request.effective().isAfter(now)) {
      throw CommonProblem.INVALID.because(
          "报告的时间还没有到", List.of(new FieldError("/effective", "不能晚于现在")));
    }
    boolean second =
        ItemLifeCycle.decide(item.status(), command) instanceof ItemDecision.SecondSupplement;
    if (second) {
      tellIrregular(caller, item, request);
    } else {
      steps.take(caller, id, command, request.words());
    }
    StatusReport report = new StatusReport(id, request, content, second, now);
    reports.persist(report);
    audit.record(
        caller,
        "item-report-status",
        new AuditSubject("item", id.toString(), item.region()),
        Map.of("report", request.number(), "wireCode", request.wireCode(), "irregular", second));
    return StatusReportView.of(report);
  }

  StatusReportView get(Caller caller, UUID id, String number) {
    return reports
        .systemOf(items.standing(caller, id).id(), number)
        .map(StatusReportView::of)
        .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有这个编号的状态报告"));
  }

  private void tellIrregular(Caller caller, StandingItem item, ReportStatus request) {
    int before = steps.countIrregularSupplement(item.id());
    String department = item.departmentCode();
    irregular.fire(
        new IrregularSupplement(
            caller,
            item.id(),
            item.projectId(),
            item.name(),
            departments.names(Set.of(department)).getOrDefault(department, department),
            item.region(),
            request.words().missing().stream()
                .map(MissingMaterial::material)
                .collect(Collectors.joining("、")),
            TRIPS_BEFORE + before));
  }

  private static StatusReportView again(StatusReport known, String content) {
    if (!known.content.equals(content)) {
      throw LedgerProblem.REPORT_NUMBER_TAKEN.because("编号 " + known.number + " 的报告内容与此不同");
    }
    return StatusReportView.of(known);
  }

  private String content(ReportStatus request) {
    try {
      return json.writeValueAsString(request);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was read can be written", e);
    }
  }
}

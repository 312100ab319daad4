package io.taizhang.ledger.item;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.taizhang.chassis.clockbook.ClockBook;
import io.taizhang.chassis.clockbook.StoredClock;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.time.ClockFact;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.item.domain.ItemStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes what the system of the item's own department reports of its clock. In order it joins the
 * clock as it is, late or out of order as a correction that re-derives the due dates; either way
 * the item follows. A report is known by its number: sent again it changes nothing.
 */
@ApplicationScoped
@Transactional
class ClockReports {

  private final ItemGate gate;
  private final Items items;
  private final ClockReportRepository reports;
  private final DecisionClock decisionClock;
  private final ClockBook book;
  private final ItemRecorder recorder;
  private final ObjectMapper json;
  private final Clock clock;

  ClockReports(
      ItemGate gate,
      Items items,
      ClockReportRepository reports,
      DecisionClock decisionClock,
      ClockBook book,
      ItemRecorder recorder,
      ObjectMapper json,
      Clock clock) {
    this.gate = gate;
    this.items = items;
    this.reports = reports;
    this.decisionClock = decisionClock;
    this.book = book;
    this.recorder = recorder;
    this.json = json;
    this.clock = clock;
  }

  ClockReportView take(Caller caller, UUID id, ReportClock request) {
    Item item = gate.ofAgency(caller, id);
    String content = content(request);
    Optional<ClockReport> known = reports.of(item, request.number());
    if (known.isPresent()) {
      return again(known.get(), content);
    }
    Instant now = clock.instant();
    Optional<ClockFact.Plain> fact = request.fact(now, caller.subject());
    StoredClock stored = decisionClock.locked(item);
    ClockReport report =
        fact.map(told -> told(caller, item, stored, told, request, content, now))
            .orElseGet(() -> new ClockReport(item.id, request, content, null, false, now));
    reports.persist(report);
    return ClockReportView.of(report);
  }

  ClockReportView get(Caller caller, UUID id, String number) {
    return reports
        .of(items.visible(caller, id), number)
        .map(ClockReportView::of)
        .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有这个编号的计时报告"));
  }

  private ClockReport told(
      Caller caller,
      Item item,
      StoredClock stored,
      ClockFact.Plain fact,
      ReportClock request,
      String content,
      Instant now) {
    if (fact instanceof ClockFact.Extend extend) {
      ClockSteps.requireOneUnit(item, extend.movesPromised());
    }
    StoredClock reported = book.report(stored.id(), fact, request.number());
    ItemStatus before = item.status;
    decisionClock.follow(item, reported);
    boolean late = reported.facts().getLast() instanceof ClockFact.Correct;
    Map<String, Object> details =
        Map.of(
            "report", request.number(),
            "wireCode", request.wireCode(),
            "wireKind", request.wireKind(),
            "late", late);
    recorder.reported(caller, item, before, fact, details);
    return new ClockReport(item.id, request, content, reported.facts().size(), late, now);
  }

  private static ClockReportView again(ClockReport known, String content) {
    if (!known.content.equals(content)) {
      throw LedgerProblem.REPORT_NUMBER_TAKEN.because("编号 " + known.number + " 的报告内容与此不同");
    }
    return ClockReportView.of(known);
  }

  private String content(ReportClock request) {
    try {
      return json.writeValueAsString(request);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was read can be written", e);
    }
  }
}

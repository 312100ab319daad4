package io.taizhang.issue.workflow;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.web.Ids;
import io.taizhang.issue.domain.Closing;
import io.taizhang.issue.domain.IssueEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Keeps what departments report, as the steps tell it. */
@ApplicationScoped
class HandlingReports {
  private final HandlingReportRepository reports;

  HandlingReports(HandlingReportRepository reports) {
    this.reports = reports;
  }

  void keep(Issue issue, IssueEvent event, Caller caller, Instant at) {
    switch (event) {
      case IssueEvent.Drafted e -> drafted(issue, caller, at).of(e.closing());
      case IssueEvent.AssistReported e -> {
        HandlingReport report = drafted(issue, caller, at);
        report.lead = false;
        report.department = e.department();
        report.text = e.text();
      }
      case IssueEvent.Reported _ -> {
        HandlingReport report = reports.latest(issue);
        report.signedBy = caller.name();
        report.signedAt = at;
      }
      default -> {}
    }
  }

  /** What the lead reported last. */
  Closing closing(Issue issue) {
    return reports.latest(issue).closing();
  }

  private HandlingReport drafted(Issue issue, Caller caller, Instant at) {
    HandlingReport report = new HandlingReport();
    report.id = Ids.next();
    report.issueId = issue.id;
    report.department = IssueScopes.department(caller);
    report.lead = true;
    report.draftedBy = caller.name();
    report.draftedAt = at;
    reports.persist(report);
    return report;
  }
}

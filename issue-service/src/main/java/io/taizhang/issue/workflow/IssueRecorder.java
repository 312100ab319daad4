package io.taizhang.issue.workflow;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.security.Caller;
import io.taizhang.issue.domain.IssueEvent;
import io.taizhang.issue.domain.IssueState;
import io.taizhang.issue.domain.Step;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Leaves every trace of a step in its transaction: history, clocks, audit, event. */
@ApplicationScoped
class IssueRecorder {
  private final IssueRepository issues;
  private final HistoryRepository history;
  private final StageClocks clocks;
  private final AuditTrail audit;
  private final Outbox outbox;

  IssueRecorder(
      IssueRepository issues,
      HistoryRepository history,
      StageClocks clocks,
      AuditTrail audit,
      Outbox outbox) {
    this.issues = issues;
    this.history = history;
    this.clocks = clocks;
    this.audit = audit;
    this.outbox = outbox;
  }

  /** Writes the issue, too: once, with the clock that it waits for. */
  void registered(Issue issue, Caller caller, Instant at) {
    outbox.appendUnflushed(IssueFacts.registered(issue));
    clocks.registered(issue, caller, at);
    issues.persistAndFlush(issue);
    history.append(issue, Step.REGISTER, null, caller, at, null);
    audit(issue, Step.REGISTER, caller);
  }

  void record(
      Issue issue,
      Step step,
      IssueState from,
      IssueEvent event,
      Caller caller,
      Instant at,
      @Nullable String note) {
    history.append(issue, step, from, caller, at, note);
    outbox.appendUnflushed(IssueFacts.of(issue, step, event, at));
    clocks.change(issue, from, step, event, caller, at);
    if (event instanceof IssueEvent.ExtensionDecided decided && decided.approved()) {
      outbox.appendUnflushed(IssueFacts.extended(issue, clocks.handlingDue(issue), at));
    }
    audit(issue, step, caller);
  }

  private void audit(Issue issue, Step step, Caller caller) {
    audit.record(
        caller,
        "issue-" + step.verb(),
        new AuditSubject("issue", issue.id.toString(), issue.region()),
        Map.of("number", issue.number, "state", issue.state.name()));
  }
}

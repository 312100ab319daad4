package io.taizhang.ledger.problem;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.BusinessZone;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What every step of a problem leaves behind: a line of its history, an audit row, a fact. */
@ApplicationScoped
class ProblemRecorder {

  private final ProblemEntryRepository history;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock clock;

  ProblemRecorder(ProblemEntryRepository history, AuditTrail audit, Outbox outbox, Clock clock) {
    this.history = history;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Records a step.
   *
   * @param words the reason or the evidence, for the history alone
   */
  void record(
      Caller caller, Problem problem, ProblemChange change, String action, @Nullable String words) {
    history.persist(new ProblemEntry(problem, change, words, caller, now()));
    history.flush();
    audit.record(
        caller,
        action,
        new AuditSubject("problem", problem.id.toString(), new RegionPath(problem.regionPath)),
        Map.of("number", problem.number, "level", problem.level));
  }

  void tell(Fact fact) {
    outbox.append(fact);
  }

  Instant now() {
    return clock.instant();
  }

  /** The problem as it stands, on the business day. */
  ProblemView shown(Problem problem) {
    return ProblemView.of(problem, today());
  }

  LocalDate today() {
    return BusinessZone.dateOf(now());
  }
}

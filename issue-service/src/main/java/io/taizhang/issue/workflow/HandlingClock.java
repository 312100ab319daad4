package io.taizhang.issue.workflow;

import io.taizhang.chassis.clockbook.ClockBook;
import io.taizhang.chassis.clockbook.StoredClock;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.time.Approver;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.ClockPhase;
import io.taizhang.chassis.time.ClockState;
import io.taizhang.chassis.time.ExtensionBasis;
import io.taizhang.chassis.time.PauseBasis;
import io.taizhang.chassis.web.Ids;
import io.taizhang.issue.domain.Stage;
import io.taizhang.issue.domain.Step;
import io.taizhang.issue.domain.Suspension;
import io.taizhang.issue.procedure.Workflows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What happens to the clocks of handling: paused, resumed, extended, stopped. */
@ApplicationScoped
class HandlingClock {
  /** What a review rests on: the time of the window is not the department's. */
  private static final String REVIEW = "“办不成事”办理规程：办结审核期间不计入部门办理时限";

  private final ClockBook clocks;
  private final Workflows workflows;

  HandlingClock(ClockBook clocks, Workflows workflows) {
    this.clocks = clocks;
    this.workflows = workflows;
  }

  /** Stops the issue's open clocks of a stage. */
  void stop(Issue issue, Stage stage, Step step, Caller caller, Instant at) {
    if (stage == Stage.HANDLE || clocked(issue, stage)) {
      open(issue, stage, _ -> true).forEach(clock -> stop(clock, step, caller, at));
    }
  }

  /** Stops the clock of one department that assists. */
  void stopAssisting(Issue issue, String department, Step step, Caller caller, Instant at) {
    open(issue, Stage.ASSIST, clock -> of(department, clock))
        .forEach(clock -> stop(clock, step, caller, at));
  }

  void extend(Issue issue, String reason, Caller caller, Instant at) {
    int days = Objects.requireNonNull(issue.progress.extensionDays);
    clocks.add(
        handling(issue).id(),
        new ClockFact.Extend(
            at,
            at,
            caller.subject(),
            days,
            reason,
            true,
            ExtensionBasis.OTHER_LAW,
            Approver.GOVERNMENT_HEAD));
  }

  void pause(Issue issue, Suspension suspension, Caller caller, Instant at) {
    clocks.add(
        handling(issue).id(),
        new ClockFact.Pause(
            at,
            at,
            caller.subject(),
            suspension.basis(),
            suspension.evidence(),
            suspension.expectedEnd(),
            Ids.next().toString(),
            suspension.law()));
  }

  /** The clock stands still while the result is reviewed, until the review is due. */
  void reviewed(Issue issue, Caller caller, Instant at) {
    UUID review = Objects.requireNonNull(issue.clockId);
    LocalDate end =
        clocks
            .find(review)
            .map(clocks::snapshot)
            .flatMap(snapshot -> Optional.ofNullable(snapshot.dueAt()))
            .map(BusinessZone::dateOf)
            .orElseThrow();
    pause(
        issue,
        new Suspension(PauseBasis.OTHER_LAW, REVIEW, "主办部门报结，编号 " + issue.number, end),
        caller,
        at);
  }

  /** Ends the pause that is open and returns the clock's id. */
  UUID resume(Issue issue, Caller caller, Instant at) {
    StoredClock clock = handling(issue);
    ClockState.of(clock.facts())
        .openPauses()
        .forEach(
            pause ->
                clocks.add(
                    clock.id(),
                    new ClockFact.Resume(at, at, caller.subject(), pause.pause().pauseId())));
    return clock.id();
  }

  /** The due instant of the handling clock. */
  Instant dueAt(Issue issue) {
    return Objects.requireNonNull(clocks.snapshot(handling(issue)).dueAt());
  }

  /** Whether the handling clock has run out. */
  boolean due(Issue issue, Instant now) {
    StoredClock clock = handling(issue);
    return clocks.explain(clock).due().passedAt(now);
  }

  private StoredClock handling(Issue issue) {
    return open(issue, Stage.HANDLE, _ -> true)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nobody handles issue " + issue.id));
  }

  private boolean clocked(Issue issue, Stage stage) {
    return workflows.of(issue.progress.workflowId).limit(stage, issue.tier).isPresent();
  }

  private Stream<StoredClock> open(Issue issue, Stage stage, Predicate<StoredClock> wanted) {
    return clocks.of(StageClocks.SUBJECT, issue.id.toString()).stream()
        .filter(clock -> clock.clock().kind().equals(stage.name()))
        .filter(clock -> ClockState.of(clock.facts()).phase() != ClockPhase.STOPPED)
        .filter(wanted);
  }

  private void stop(StoredClock clock, Step step, Caller caller, Instant at) {
    clocks.stop(clock.id(), caller.subject(), step.label(), at);
  }

  private static boolean of(String department, StoredClock clock) {
    return clock.clock().addressee().department().equals(department);
  }
}

package io.taizhang.issue.workflow;

import io.taizhang.chassis.clockbook.Addressee;
import io.taizhang.chassis.clockbook.ClockBook;
import io.taizhang.chassis.clockbook.ClockSubject;
import io.taizhang.chassis.clockbook.NewClock;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.time.ExtensionRule;
import io.taizhang.issue.domain.Stage;
import io.taizhang.issue.domain.Step;
import io.taizhang.issue.limit.StageLimits;
import io.taizhang.issue.replica.KnownProject;
import io.taizhang.issue.replica.Replica;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One clock per stage: started on entering, stopped on leaving. */
@ApplicationScoped
class StageClocks {
  static final String SUBJECT = "issue";

  private final ClockBook clocks;
  private final StageLimits limits;
  private final Replica replica;

  StageClocks(ClockBook clocks, StageLimits limits, Replica replica) {
    this.clocks = clocks;
    this.limits = limits;
    this.replica = replica;
  }

  /** Stops the stage's clock and starts that of the stage the issue now awaits, if any. */
  void change(Issue issue, Step step, Caller caller, Instant at) {
    UUID running = issue.clockId;
    if (running != null) {
      clocks.stop(running, caller.subject(), step.label(), at);
    }
    issue.clockId = issue.state.awaits().map(stage -> start(issue, stage, caller, at)).orElse(null);
  }

  private UUID start(Issue issue, Stage stage, Caller caller, Instant at) {
    NewClock clock =
        new NewClock(
            stage.name(),
            subject(issue),
            new Addressee(addressee(issue, stage), null),
            issue.region(),
            limits.of(stage, issue.tier, issue.region()),
            null,
            ExtensionRule.none());
    return clocks.start(caller.subject(), clock, at).id();
  }

  private static String addressee(Issue issue, Stage stage) {
    String lead = issue.leadDepartment;
    return stage.handledByDepartment() && lead != null ? lead : issue.windowDepartment;
  }

  private ClockSubject subject(Issue issue) {
    UUID projectId = issue.projectId;
    return new ClockSubject(
        SUBJECT,
        issue.id.toString(),
        issue.number + " " + issue.title,
        projectId == null ? null : projectId.toString(),
        projectName(projectId));
  }

  private @Nullable String projectName(@Nullable UUID projectId) {
    return projectId == null
        ? null
        : replica.project(projectId).map(KnownProject::name).orElse(null);
  }
}

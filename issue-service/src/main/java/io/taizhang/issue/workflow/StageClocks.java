package io.taizhang.issue.workflow;

import io.taizhang.chassis.clockbook.Addressee;
import io.taizhang.chassis.clockbook.ClockBook;
import io.taizhang.chassis.clockbook.ClockSubject;
import io.taizhang.chassis.clockbook.NewClock;
import io.taizhang.chassis.clockbook.StoredClock;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.time.Approver;
import io.taizhang.chassis.time.ExtensionBasis;
import io.taizhang.chassis.time.ExtensionRule;
import io.taizhang.chassis.time.Limit;
import io.taizhang.issue.domain.IssueEvent;
import io.taizhang.issue.domain.IssueState;
import io.taizhang.issue.domain.Stage;
import io.taizhang.issue.domain.Step;
import io.taizhang.issue.domain.Workflow;
import io.taizhang.issue.procedure.Workflows;
import io.taizhang.issue.replica.KnownProject;
import io.taizhang.issue.replica.Replica;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One clock per stage: started on entering, stopped on leaving. Beside them run the clocks of first
 * contact and first answer and one for each department that assists, where the workflow has limits
 * for them. A stage that goes on keeps its clock, and nothing but a step touches one.
 */
@ApplicationScoped
class StageClocks {
  static final String SUBJECT = "issue";

  private final ClockBook clocks;
  private final HandlingClock handling;
  private final Workflows workflows;
  private final Replica replica;

  StageClocks(ClockBook clocks, HandlingClock handling, Workflows workflows, Replica replica) {
    this.clocks = clocks;
    this.handling = handling;
    this.workflows = workflows;
    this.replica = replica;
  }

  void registered(Issue issue, Caller caller, Instant at) {
    enter(issue, caller, at);
    beside(issue, Stage.FIRST_CONTACT, issue.windowDepartment, caller, at);
  }

  void change(
      Issue issue, IssueState before, Step step, IssueEvent event, Caller caller, Instant at) {
    switch (event) {
      case IssueEvent.ExclusionProposed _,
          IssueEvent.ExclusionRejected _,
          IssueEvent.ExtensionAsked _,
          IssueEvent.Drafted _,
          IssueEvent.FollowerAssigned _ -> {}
      case IssueEvent.Contacted _ -> handling.stop(issue, Stage.FIRST_CONTACT, step, caller, at);
      case IssueEvent.Answered _ -> handling.stop(issue, Stage.FIRST_ANSWER, step, caller, at);
      case IssueEvent.ExtensionDecided e -> {
        if (e.approved()) {
          handling.extend(issue, e.reason(), caller, at);
        }
      }
      case IssueEvent.AssistReported e ->
          handling.stopAssisting(issue, e.department(), step, caller, at);
      case IssueEvent.Suspended e -> handling.pause(issue, e.suspension(), caller, at);
      case IssueEvent.Resumed _ -> handling.resume(issue, caller, at);
      case IssueEvent.Reported _ -> {
        enter(issue, caller, at);
        handling.reviewed(issue, caller, at);
      }
      case IssueEvent.SentBack _ -> {
        leave(issue, step, caller, at);
        issue.clockId = handling.resume(issue, caller, at);
      }
      default -> move(issue, before, step, caller, at);
    }
  }

  /** Until when the department that handles the issue has, by today's calendar. */
  Instant handlingDue(Issue issue) {
    return handling.dueAt(issue);
  }

  private void move(Issue issue, IssueState before, Step step, Caller caller, Instant at) {
    leave(issue, step, caller, at);
    if (before == IssueState.REPORTED || !issue.assisting.isEmpty()) {
      handling.stop(issue, Stage.HANDLE, step, caller, at);
      handling.stop(issue, Stage.ASSIST, step, caller, at);
    }
    if (!issue.state.open()) {
      handling.stop(issue, Stage.FIRST_CONTACT, step, caller, at);
      handling.stop(issue, Stage.FIRST_ANSWER, step, caller, at);
    }
    enter(issue, caller, at);
    if (issue.state == IssueState.ACCEPTED && before == IssueState.REGISTERED) {
      beside(issue, Stage.FIRST_ANSWER, issue.windowDepartment, caller, at);
    }
    if (issue.state == IssueState.REFERRED) {
      issue.assisting.forEach(helper -> beside(issue, Stage.ASSIST, helper, caller, at));
    }
  }

  private void leave(Issue issue, Step step, Caller caller, Instant at) {
    UUID running = issue.clockId;
    if (running != null) {
      clocks.stop(running, caller.subject(), step.label(), at);
    }
  }

  private void enter(Issue issue, Caller caller, Instant at) {
    issue.clockId =
        issue
            .state
            .awaits()
            .map(
                stage ->
                    start(issue, stage, limit(issue, stage), addressee(issue, stage), caller, at)
                        .id())
            .orElse(null);
  }

  private Limit limit(Issue issue, Stage stage) {
    return rules(issue)
        .limit(stage, issue.tier)
        .orElseThrow(() -> new IllegalStateException("no limit for stage " + stage));
  }

  private void beside(Issue issue, Stage stage, String department, Caller caller, Instant at) {
    rules(issue)
        .limit(stage, issue.tier)
        .ifPresent(limit -> start(issue, stage, limit, department, caller, at));
  }

  private StoredClock start(
      Issue issue, Stage stage, Limit limit, String department, Caller caller, Instant at) {
    ExtensionRule extension =
        stage == Stage.HANDLE
            ? new ExtensionRule(
                ExtensionBasis.OTHER_LAW, rules(issue).extensionDays(), Approver.GOVERNMENT_HEAD)
            : ExtensionRule.none();
    NewClock clock =
        new NewClock(
            stage.name(),
            subject(issue),
            new Addressee(department, null),
            issue.region(),
            limit,
            null,
            extension);
    return clocks.start(caller.subject(), clock, at);
  }

  private Workflow rules(Issue issue) {
    return workflows.of(issue.progress.workflowId);
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

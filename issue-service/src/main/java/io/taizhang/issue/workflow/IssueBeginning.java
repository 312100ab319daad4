package io.taizhang.issue.workflow;

import io.taizhang.issue.procedure.Workflows;
import jakarta.enterprise.context.ApplicationScoped;

/** What an issue begins with: the workflow in force in its region, and whoever follows it. */
@ApplicationScoped
class IssueBeginning {
  private final Workflows workflows;

  IssueBeginning(Workflows workflows) {
    this.workflows = workflows;
  }

  void with(Issue issue) {
    Workflows.Pinned pinned = workflows.inForce(issue.region());
    issue.progress.workflowId = pinned.id();
    pinned
        .rules()
        .follower(issue.id.hashCode())
        .ifPresent(
            follower -> {
              issue.progress.followerSubject = follower.subject();
              issue.progress.followerName = follower.name();
            });
  }
}

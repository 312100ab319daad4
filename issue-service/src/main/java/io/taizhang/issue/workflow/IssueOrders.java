package io.taizhang.issue.workflow;

import io.taizhang.chassis.security.Caller;
import io.taizhang.issue.supervision.OpenIssueOrder;
import io.taizhang.issue.supervision.OrderOpening;
import io.taizhang.issue.supervision.SupervisionOrderView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A supervisor's own orders about an issue that is within reach. */
@ApplicationScoped
@Transactional
class IssueOrders {
  private final IssueRepository issues;
  private final IssueScopes scopes;
  private final NamedThings named;
  private final OrderOpening opening;

  IssueOrders(IssueRepository issues, IssueScopes scopes, NamedThings named, OrderOpening opening) {
    this.issues = issues;
    this.scopes = scopes;
    this.named = named;
    this.opening = opening;
  }

  SupervisionOrderView open(Caller caller, UUID id, OpenIssueOrder request) {
    Issue issue = issues.locked(scopes.of(caller), id).orElseThrow(IssueProblem::noSuchIssue);
    if (request.department() != null) {
      named.department(request.department(), "/department", caller);
    }
    return opening.byHand(caller, request, Consequences.subject(issue));
  }
}

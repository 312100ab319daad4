package io.taizhang.issue.workflow;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits for the caller's department; counts and pages come of the same predicate. */
@ApplicationScoped
@Transactional
class DepartmentInbox {
  private final IssueRepository issues;
  private final IssueScopes scopes;

  DepartmentInbox(IssueRepository issues, IssueScopes scopes) {
    this.issues = issues;
    this.scopes = scopes;
  }

  InboxView of(Caller caller, @Nullable Box asked, PageRequest request) {
    Box box = asked == null ? Box.LEAD : asked;
    String department = IssueScopes.department(caller);
    Scope scope = scopes.of(caller);
    List<InboxView.BoxCount> counts =
        Arrays.stream(Box.values())
            .map(
                one ->
                    new InboxView.BoxCount(
                        one, one.label(), issues.count(scope, one.of(department))))
            .toList();
    Page<IssueSummary> page =
        Page.of(
                issues.boxPage(scope, box.of(department), request),
                request,
                issue -> issue.id.toString())
            .map(IssueSummary::of);
    return new InboxView(department, counts, box, page.items(), page.nextCursor());
  }
}

package io.taizhang.issue.workflow;

import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.web.PageRequest;

/**
 * What a narrowed caller sees of issues: a department what it leads or assists, an officer what
 * names an assigned project.
 */
public enum IssueReach {
  /** Wherever it stands in the list. */
  WHOLE(""),
  /** Below {@code :cursor}, so that a department's later page is not looked for from the top. */
  BELOW_CURSOR(" and p.id.issueId < :cursor");

  private final String bound;

  IssueReach(String bound) {
    this.bound = bound;
  }

  /** As far as this page, newest first, may reach. */
  static IssueReach of(PageRequest page) {
    return page.afterId().isPresent() ? BELOW_CURSOR : WHOLE;
  }

  /** What each reach comes to. */
  public ReachTerms terms() {
    return new ReachTerms(
        referredTo(":unit"),
        "this.projectId in (select o.projectId from ProjectOfficerRow o"
            + " where o.subject = :subject)",
        ReachTerms.NOTHING);
  }

  String referredTo(String department) {
    return "this.id in (select p.id.issueId from IssuePart p where p.id.department = "
        + department
        + bound
        + ")";
  }
}

package io.taizhang.issue.workflow;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Role;
import io.taizhang.issue.intake.Confidence;

/**
 * Who may learn who came: everybody who sees a named issue, few of a confidential one, and of one
 * that was sent here nobody until it is accepted.
 */
final class PersonAccess {
  private PersonAccess() {}

  static boolean mayKnow(Caller caller, Issue issue) {
    return !issue.onlyArrived() && knows(caller, issue);
  }

  private static boolean knows(Caller caller, Issue issue) {
    return switch (issue.confidence) {
      case NAMED -> true;
      case CONFIDENTIAL ->
          caller.isAny(Role.CLERK, Role.AGENT, Role.SUPERVISOR, Role.INSPECTOR)
              && !isRespondent(caller, issue);
      case ANONYMOUS -> false;
    };
  }

  /** Whether internal papers of a confidential issue are for this caller. */
  static boolean seesInside(Caller caller, Issue issue) {
    return issue.confidence == Confidence.NAMED
        || (caller.isAny(Role.CLERK, Role.AGENT, Role.SUPERVISOR, Role.INSPECTOR)
            && !isRespondent(caller, issue));
  }

  private static boolean isRespondent(Caller caller, Issue issue) {
    String department = caller.department();
    return department != null
        && !department.equals(issue.windowDepartment)
        && (department.equals(issue.departmentCode)
            || department.equals(issue.leadDepartment)
            || issue.assisting.contains(department));
  }
}

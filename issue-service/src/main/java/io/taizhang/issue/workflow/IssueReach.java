package io.taizhang.issue.workflow;

import io.taizhang.chassis.security.ReachTerms;

/** What a narrowed caller sees of issues. */
public final class IssueReach {

  /** A department sees what was referred to it, an officer what names an assigned project. */
  public static final ReachTerms TERMS =
      new ReachTerms(
          referredTo(":unit"),
          "this.projectId in (select o.projectId from ProjectOfficerRow o"
              + " where o.subject = :subject)",
          ReachTerms.NOTHING);

  private IssueReach() {}

  static String referredTo(String department) {
    return "this.leadDepartment = %1$s or array_contains(this.assisting, %1$s)"
        .formatted(department);
  }
}

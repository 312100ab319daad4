package io.taizhang.ledger.submission;

import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.Scope;
import io.taizhang.ledger.project.ProjectReach;

/** Which lines of plans a scope sees: those of its projects, and a department's own. */
final class LineReach {

  private static final ReachTerms OF_PROJECT = ProjectReach.ofColumn("l.project_id");
  private static final ReachTerms REACH =
      new ReachTerms(
          "l.department_code = :unit or " + OF_PROJECT.unit(),
          OF_PROJECT.assigned(),
          OF_PROJECT.own());

  private LineReach() {}

  static Condition seen(Scope scope) {
    return scope.over("l.region_path", REACH);
  }
}

package io.taizhang.issue.supervision;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.issue.workflow.IssueScopes;
import org.jspecify.annotations.Nullable;

/** Supervisors and leaders see their region's orders, a department its own. */
record OrderScope(RegionPath region, @Nullable String department) {

  static OrderScope of(Caller caller, Scopes scopes) {
    boolean wide = caller.is(Role.SUPERVISOR) || caller.is(Role.LEADER);
    return new OrderScope(scopes.of(caller), wide ? null : IssueScopes.department(caller));
  }
}

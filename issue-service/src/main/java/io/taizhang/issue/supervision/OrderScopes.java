package io.taizhang.issue.supervision;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Reach;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.security.Scopes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Supervision and leaders see their region's orders; a department, a window too, its own. */
@ApplicationScoped
class OrderScopes {

  private final Scopes scopes;

  OrderScopes(Scopes scopes) {
    this.scopes = scopes;
  }

  Scope of(Caller caller) {
    Scope scope = scopes.of(caller);
    return caller.isAny(Role.SUPERVISOR, Role.INSPECTOR, Role.LEADER)
        ? scope
        : new Scope(scope.region(), Set.of(new Reach.Unit(department(caller))));
  }

  private static String department(Caller caller) {
    String department = caller.department();
    if (department == null) {
      throw CommonProblem.FORBIDDEN.because("令牌未载明所属部门");
    }
    return department;
  }
}

package io.taizhang.issue.workflow;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.security.Scopes;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** How far a caller sees issues: as everywhere, but the task force follows all of its region. */
@ApplicationScoped
public class IssueScopes {

  private final Scopes scopes;

  IssueScopes(Scopes scopes) {
    this.scopes = scopes;
  }

  /**
   * The caller's scope.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 when the token does not say where the
   *     caller belongs
   */
  public Scope of(Caller caller) {
    Scope scope = scopes.of(caller);
    return caller.is(Role.AGENT) ? Scope.whole(scope.region()) : scope;
  }

  /**
   * The same in one region of it when one is named.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when the region is outside or unknown
   */
  public Scope of(Caller caller, @Nullable String regionCode) {
    Scope scope = of(caller);
    return regionCode == null ? scope : scope.in(scopes.within(caller, regionCode));
  }

  /** The department the caller acts for; 403 when the token names none. */
  public static String department(Caller caller) {
    String department = caller.department();
    if (department == null) {
      throw CommonProblem.FORBIDDEN.because("令牌未载明所属部门");
    }
    return department;
  }
}

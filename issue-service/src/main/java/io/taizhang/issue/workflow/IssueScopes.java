package io.taizhang.issue.workflow;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.security.Scopes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** A department's handler sees what was referred to the department, all others their region. */
@ApplicationScoped
public class IssueScopes {
  private static final Set<String> SEE_THE_REGION =
      Set.of(Role.CLERK, Role.OFFICER, Role.LEADER, Role.SUPERVISOR);

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
  public IssueScope of(Caller caller) {
    boolean wide = SEE_THE_REGION.stream().anyMatch(caller::is);
    return new IssueScope(scopes.of(caller), wide ? null : department(caller));
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

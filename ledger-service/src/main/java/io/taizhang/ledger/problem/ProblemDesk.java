package io.taizhang.ledger.problem;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.problem.domain.ProblemLevel;
import io.taizhang.ledger.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Whose a problem is. With the department: its own people, the project's officer, the leaders.
 * Reported up: the leaders of the place that it was reported to.
 */
@ApplicationScoped
class ProblemDesk {

  private final Projects projects;
  private final Scopes scopes;

  ProblemDesk(Projects projects, Scopes scopes) {
    this.projects = projects;
    this.scopes = scopes;
  }

  /**
   * Passes those who have to do with the problem.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 for everybody else
   */
  void requireTheirs(Caller caller, Problem problem) {
    if (caller.isAny(Role.LEADER, Role.ADMIN) || ofDepartment(caller, problem)) {
      return;
    }
    if (!caller.is(Role.OFFICER)) {
      throw LedgerProblem.OTHER_DEPARTMENT.because("问题由其他部门解决");
    }
    projects.requireAssigned(caller, projects.ref(caller, problem.projectId));
  }

  /**
   * Passes those with whom the problem lies, at the level where it is.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 for everybody else
   */
  void requireHolder(Caller caller, Problem problem) {
    requireTheirs(caller, problem);
    if (problem.level != ProblemLevel.DEPARTMENT && !leads(caller, problem)) {
      throw CommonProblem.FORBIDDEN.because("问题已上报" + problem.level.label() + "，由该级处理");
    }
  }

  private boolean leads(Caller caller, Problem problem) {
    String place = problem.state().ladder().placeOf(problem.level);
    return caller.isAny(Role.LEADER, Role.ADMIN)
        && scopes.region(caller).contains(new RegionPath(place));
  }

  private static boolean ofDepartment(Caller caller, Problem problem) {
    return caller.isAny(Role.HEAD, Role.HANDLER)
        && problem.departmentCode.equals(caller.department());
  }
}

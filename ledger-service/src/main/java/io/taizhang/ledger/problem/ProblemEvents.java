package io.taizhang.ledger.problem;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.security.RegionPath;
import java.time.LocalDate;
import java.util.UUID;

/** A problem's facts as events, in order behind its project. */
final class ProblemEvents {

  private ProblemEvents() {}

  record Data(
      UUID problemId,
      UUID projectId,
      String number,
      String departmentCode,
      LocalDate dueOn,
      ProblemStatus status) {}

  static Fact registered(Problem problem) {
    return fact("problem.registered", problem);
  }

  static Fact struckOff(Problem problem) {
    return fact("problem.struck-off", problem);
  }

  private static Fact fact(String name, Problem problem) {
    return new Fact(
        name,
        problem.projectId.toString(),
        problem.id.toString(),
        new RegionPath(problem.regionPath),
        new Data(
            problem.id,
            problem.projectId,
            problem.number,
            problem.departmentCode,
            problem.dueOn,
            problem.status));
  }
}

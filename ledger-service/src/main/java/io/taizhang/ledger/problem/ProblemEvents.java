package io.taizhang.ledger.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.ledger.problem.domain.ProblemLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A problem's facts as events, in order behind its project. */
final class ProblemEvents {

  private ProblemEvents() {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Data(
      UUID problemId,
      UUID projectId,
      String number,
      String departmentCode,
      LocalDate dueOn,
      ProblemStatus status,
      ProblemLevel level,
      @Nullable String campaign,
      @Nullable ProblemLevel fromLevel,
      @Nullable List<Amended> amended) {}

  /** What an amendment changed. */
  enum Amended {
    MEASURE,
    PERSON,
    DUE_ON
  }

  static Fact registered(Problem problem) {
    return fact("problem.registered", problem, null, null);
  }

  static Fact escalated(Problem problem, ProblemLevel from) {
    return fact("problem.escalated", problem, from, null);
  }

  static Fact returned(Problem problem, ProblemLevel from) {
    return fact("problem.returned", problem, from, null);
  }

  static Fact amended(Problem problem, List<Amended> what) {
    return fact("problem.amended", problem, null, what);
  }

  static Fact strikeOffRequested(Problem problem) {
    return fact("problem.strike-off-requested", problem, null, null);
  }

  static Fact struckOff(Problem problem) {
    return fact("problem.struck-off", problem, null, null);
  }

  private static Fact fact(
      String name, Problem problem, @Nullable ProblemLevel from, @Nullable List<Amended> amended) {
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
            problem.status,
            problem.level,
            problem.campaign,
            from,
            amended));
  }
}

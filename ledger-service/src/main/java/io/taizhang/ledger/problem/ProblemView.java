package io.taizhang.ledger.problem;

import io.taizhang.chassis.web.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A problem as the API shows it. */
public record ProblemView(
    UUID id,
    String number,
    UUID projectId,
    @Nullable UUID itemId,
    String description,
    String measure,
    String person,
    String departmentCode,
    LocalDate dueOn,
    ProblemStatus status,
    @Nullable String evidence,
    @Nullable Instant struckOffAt,
    long version)
    implements Versioned {

  static ProblemView of(Problem problem) {
    return new ProblemView(
        problem.id,
        problem.number,
        problem.projectId,
        problem.itemId,
        problem.description,
        problem.measure,
        problem.person,
        problem.departmentCode,
        problem.dueOn,
        problem.status,
        problem.evidence,
        problem.struckOffAt,
        problem.version);
  }
}

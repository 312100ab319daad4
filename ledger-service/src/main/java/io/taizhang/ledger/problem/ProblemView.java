package io.taizhang.ledger.problem;

import io.taizhang.chassis.web.Versioned;
import io.taizhang.ledger.problem.domain.ProblemLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A problem as the API shows it.
 *
 * @param overdue whether the date has passed, by business time
 * @param strikeOffRequestedAt since when striking off waits for a second person
 * @param strikeOffRequestedBy the requester's name or title
 */
public record ProblemView(
    UUID id,
    String number,
    @Nullable String campaign,
    UUID projectId,
    @Nullable UUID itemId,
    OriginKind originKind,
    @Nullable String originReference,
    String description,
    String measure,
    String person,
    String departmentCode,
    LocalDate dueOn,
    boolean overdue,
    ProblemStatus status,
    ProblemLevel level,
    @Nullable String suggestion,
    @Nullable String measuresTaken,
    @Nullable String evidence,
    @Nullable Instant strikeOffRequestedAt,
    @Nullable String strikeOffRequestedBy,
    @Nullable Instant struckOffAt,
    @Nullable String struckOffBy,
    long version)
    implements Versioned {

  static ProblemView of(Problem problem, LocalDate today) {
    return new ProblemView(
        problem.id,
        problem.number,
        problem.campaign,
        problem.projectId,
        problem.itemId,
        problem.originKind,
        problem.originReference,
        problem.description,
        problem.measure,
        problem.person,
        problem.departmentCode,
        problem.dueOn,
        problem.overdue(today),
        problem.status,
        problem.level,
        problem.suggestion,
        problem.measuresTaken,
        problem.evidence,
        problem.strikeOffRequestedAt,
        problem.strikeOffRequester,
        problem.struckOffAt,
        problem.struckOffBy,
        problem.version);
  }

  @Override
  public boolean changesByVersionOnly() {
    return false;
  }
}

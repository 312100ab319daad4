package io.taizhang.ledger.fix;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time it happened.
 *
 * @param issueId the closed issue, null while only the failed trip is known
 * @param checklistNumber the version that the project had pinned
 * @param happenedOn the day of the trip, else of the issue's closing
 */
public record FixCaseView(
    UUID id,
    @Nullable UUID issueId,
    @Nullable String issueNumber,
    @Nullable UUID oneTripId,
    UUID projectId,
    int checklistNumber,
    LocalDate happenedOn,
    String causeText) {

  static FixCaseView of(FixCase one) {
    return new FixCaseView(
        one.id,
        one.issueId,
        one.issueNumber,
        one.oneTripId,
        one.projectId,
        one.checklistNumber,
        one.happenedOn,
        one.causeText);
  }
}

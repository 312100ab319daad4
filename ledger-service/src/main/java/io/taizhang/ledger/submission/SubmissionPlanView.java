package io.taizhang.ledger.submission;

import io.taizhang.ledger.submission.domain.HandInState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project's submission plan with the countdown to the start of works (开工倒计时).
 *
 * @param workingDaysToStart working days left to the planned start by the region's calendar,
 *     negative when it has passed; null once works have started
 * @param provisional whether the planned start lies beyond the published calendar
 * @param asOf the day of the answer
 */
public record SubmissionPlanView(
    UUID projectId,
    LocalDate plannedStart,
    @Nullable LocalDate actualStart,
    @Nullable Integer workingDaysToStart,
    boolean provisional,
    LocalDate asOf,
    List<SubmissionLine> lines) {

  /**
   * One hand-in.
   *
   * @param handInBy the person who hands in
   * @param handedInOn the day of the first hand-in
   * @param workingDaysLate working days after the day set, so far or at the hand-in; null when it
   *     is not late
   * @param itemId the item that was received for it last
   * @param version of the planned item, for its next change
   */
  public record SubmissionLine(
      UUID planLineId,
      String key,
      String name,
      String departmentCode,
      String departmentName,
      @Nullable LocalDate handInOn,
      @Nullable String handInBy,
      @Nullable String textStandard,
      @Nullable String budgetStandard,
      @Nullable String decidedIn,
      @Nullable LocalDate handedInOn,
      HandInState state,
      @Nullable Integer workingDaysLate,
      @Nullable UUID itemId,
      @Nullable LocalDate approvedOn,
      long version) {}
}

package io.taizhang.ledger.item;

import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.PauseBasis;
import io.taizhang.chassis.time.PausePeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * An item whose clock stands still past the end that the applicant was told.
 *
 * @param departmentName who handles it
 * @param pauseId of the open pause that has been over the longest
 * @param article what the pause rests on
 * @param since when the pause began
 * @param expectedEnd last day the applicant was told to expect
 * @param daysOver calendar days since then
 */
public record StalePauseView(
    UUID itemId,
    String itemName,
    UUID projectId,
    String projectName,
    String departmentCode,
    String departmentName,
    String pauseId,
    PauseBasis basis,
    String article,
    Instant since,
    LocalDate expectedEnd,
    long daysOver) {

  static StalePauseView of(StalePauseRow row, PausePeriod pause, Instant now) {
    ClockFact.Pause begun = pause.pause();
    return new StalePauseView(
        row.itemId(),
        row.itemName(),
        row.projectId(),
        row.projectName(),
        row.departmentCode(),
        row.departmentName(),
        begun.pauseId(),
        begun.basis(),
        begun.article(),
        begun.effective(),
        pause.expectedEnd(),
        ChronoUnit.DAYS.between(pause.expectedEnd(), BusinessZone.dateOf(now)));
  }
}

package io.taizhang.ledger.item;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a report; the same whenever it is sent again.
 *
 * @param factNumber its number among the clock's facts; null where it told the clock nothing
 * @param late whether it came late or out of order, so that it stands as a correction
 */
public record ClockReportView(
    UUID itemId,
    String number,
    int wireCode,
    int wireKind,
    Instant effective,
    @Nullable Integer factNumber,
    boolean late,
    Instant reportedAt) {

  static ClockReportView of(ClockReport report) {
    return new ClockReportView(
        report.itemId,
        report.number,
        report.wireCode,
        report.wireKind,
        report.effective,
        report.factNumber,
        report.late,
        report.reportedAt);
  }
}

package io.taizhang.ledger.statusreport;

import java.time.Instant;
import java.util.UUID;

/**
 * What has become of a report; the same whenever it is sent again.
 *
 * @param irregular whether it asked for a supplement once too often: stored, counted, not obeyed
 */
public record StatusReportView(
    UUID itemId,
    String number,
    int wireCode,
    Instant effective,
    boolean irregular,
    Instant reportedAt) {

  static StatusReportView of(StatusReport report) {
    return new StatusReportView(
        report.itemId,
        report.number,
        report.wireCode,
        report.effective,
        report.irregular,
        report.reportedAt);
  }
}

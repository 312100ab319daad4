package io.taizhang.ledger.item;

import io.taizhang.chassis.web.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One report of another agency's system; never changed. */
@Entity
@Table(name = "clock_report")
class ClockReport {

  @Id UUID id;
  UUID itemId;
  String number;
  String content;
  int wireCode;
  int wireKind;
  Instant effective;
  @Nullable Integer factNumber;
  boolean late;
  Instant reportedAt;

  ClockReport() {}

  ClockReport(
      UUID itemId,
      ReportClock report,
      String content,
      @Nullable Integer factNumber,
      boolean late,
      Instant reportedAt) {
    this.id = Ids.next();
    this.itemId = itemId;
    this.number = report.number();
    this.content = content;
    this.wireCode = report.wireCode();
    this.wireKind = report.wireKind();
    this.effective = report.effective();
    this.factNumber = factNumber;
    this.late = late;
    this.reportedAt = reportedAt;
  }
}

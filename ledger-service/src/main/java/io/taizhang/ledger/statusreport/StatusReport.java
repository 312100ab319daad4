package io.taizhang.ledger.statusreport;

import io.taizhang.chassis.web.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One report of another agency's system; never changed. */
@Entity
@Table(name = "status_report")
class StatusReport {
  @Id UUID id;
  UUID itemId;
  String number;
  String content;
  int wireCode;
  Instant effective;
  boolean irregular;
  Instant reportedAt;

  StatusReport() {}

  StatusReport(
      UUID itemId, ReportStatus request, String content, boolean irregular, Instant reportedAt) {
    this.id = Ids.next();
    this.itemId = itemId;
    this.number = request.number();
    this.content = content;
    this.wireCode = request.wireCode();
    this.effective = request.effective();
    this.irregular = irregular;
    this.reportedAt = reportedAt;
  }
}

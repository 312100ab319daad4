package io.taizhang.ledger.consultation;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.region.RegionView;
import io.taizhang.ledger.region.Regions;
import io.taizhang.ledger.sheet.Attachment;
import io.taizhang.ledger.sheet.Heading;
import io.taizhang.ledger.sheet.KeysetPages;
import io.taizhang.ledger.sheet.LedgerSheet;
import io.taizhang.ledger.sheet.SheetAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** The ledger as an office prints it, read page by page while it is sent. */
@ApplicationScoped
class ConsultationExport {

  /** The most rows that one sheet holds. */
  static final int MOST = 10_000;

  private static final String TITLE = "首次咨询登记台账";

  private final ConsultationLookup ledger;
  private final Regions regions;
  private final Clock clock;

  ConsultationExport(ConsultationLookup ledger, Regions regions, Clock clock) {
    this.ledger = ledger;
    this.regions = regions;
    this.clock = clock;
  }

  SheetAnswer of(Caller caller, ConsultationFilter filter) {
    if (ledger.count(caller, filter) > MOST) {
      throw LedgerProblem.EXPORT_TOO_LARGE.because("超过 " + MOST + " 行，请按区划或日期筛选后再导出");
    }
    RegionView region = regions.of(caller, filter.region());
    LocalDate today = BusinessZone.dateOf(clock.instant());
    return new SheetAnswer(
        Attachment.named(
            TITLE + "-" + region.name() + "-" + today + ".xlsx",
            "first-consultations-" + region.code() + "-" + today + ".xlsx"),
        out ->
            LedgerSheet.write(
                out,
                new Heading(TITLE, line(region, filter, today)),
                ConsultationColumns.ALL,
                KeysetPages.of(page -> ledger.list(caller, filter, page))));
  }

  private static String line(RegionView region, ConsultationFilter filter, LocalDate today) {
    if (filter.from() == null && filter.to() == null) {
      return region.name() + "　统计日期：" + today;
    }
    String from = filter.from() == null ? "" : filter.from().toString();
    String to = filter.to() == null ? today.toString() : filter.to().toString();
    return region.name() + "　期间：" + from + "至" + to + "　统计日期：" + today;
  }
}

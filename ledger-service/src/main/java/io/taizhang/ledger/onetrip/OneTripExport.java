package io.taizhang.ledger.onetrip;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.sheet.Heading;
import io.taizhang.chassis.sheet.KeysetPages;
import io.taizhang.chassis.sheet.Printout;
import io.taizhang.chassis.sheet.SheetAnswer;
import io.taizhang.chassis.sheet.SheetFormat;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.region.RegionView;
import io.taizhang.ledger.region.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** The ledger as an office prints it, read page by page while it is sent. */
@ApplicationScoped
class OneTripExport {

  /** The most rows that one sheet holds. */
  static final int MOST = 10_000;

  private static final String TITLE = "一趟办不成台账";

  private final OneTripLookup ledger;
  private final Regions regions;
  private final Clock clock;

  OneTripExport(OneTripLookup ledger, Regions regions, Clock clock) {
    this.ledger = ledger;
    this.regions = regions;
    this.clock = clock;
  }

  SheetAnswer of(Caller caller, OneTripFilter filter, SheetFormat format) {
    if (ledger.count(caller, filter) > MOST) {
      throw LedgerProblem.EXPORT_TOO_LARGE.because("超过 " + MOST + " 行，请按区划、部门或日期筛选后再导出");
    }
    RegionView region = regions.of(caller, filter.region());
    LocalDate today = BusinessZone.dateOf(clock.instant());
    return new Printout<>(
            TITLE + "-" + region.name() + "-" + today,
            "one-trip-failures-" + region.code() + "-" + today,
            new Heading(TITLE, region.name() + Heading.period(filter.from(), filter.to(), today)),
            OneTripColumns.ALL,
            KeysetPages.of(page -> ledger.list(caller, filter, page)))
        .as(format);
  }
}

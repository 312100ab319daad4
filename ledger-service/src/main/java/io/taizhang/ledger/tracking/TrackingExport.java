package io.taizhang.ledger.tracking;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.sheet.Export;
import io.taizhang.chassis.sheet.ExportTrail;
import io.taizhang.chassis.sheet.Heading;
import io.taizhang.chassis.sheet.KeysetPages;
import io.taizhang.chassis.sheet.Printout;
import io.taizhang.chassis.sheet.SheetAnswer;
import io.taizhang.chassis.sheet.SheetFormat;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.ledger.region.RegionView;
import io.taizhang.ledger.region.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/**
 * The tracking ledger as an office prints it: the very rows of the list, read page by page while
 * they are sent. Everything that can be refused is refused before the first byte.
 */
@ApplicationScoped
class TrackingExport {

  private final TrackingLedger ledger;
  private final Regions regions;
  private final ExportTrail trail;
  private final Clock clock;

  TrackingExport(TrackingLedger ledger, Regions regions, ExportTrail trail, Clock clock) {
    this.ledger = ledger;
    this.regions = regions;
    this.trail = trail;
    this.clock = clock;
  }

  @Transactional
  SheetAnswer of(Caller caller, TrackingFilter filter, SheetFormat format) {
    RegionView region = regions.of(caller, filter.region());
    trail.record(
        caller,
        new Export(
            "tracking-export",
            new RegionPath(region.path()),
            ledger.count(caller, filter),
            format,
            filter));
    LocalDate today = BusinessZone.dateOf(clock.instant());
    Heading heading = new Heading("项目跟踪台账", region.name() + "　统计日期：" + today + "　金额单位：万元");
    return new Printout<>(
            "项目跟踪台账-" + region.name() + "-" + today,
            "tracking-" + region.code() + "-" + today,
            heading,
            TrackingColumns.ALL,
            KeysetPages.of(page -> ledger.list(caller, filter, page)))
        .as(format);
  }
}

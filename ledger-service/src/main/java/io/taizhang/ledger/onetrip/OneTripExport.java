package io.taizhang.ledger.onetrip;

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

/** The ledger as an office prints it, read page by page while it is sent. */
@ApplicationScoped
class OneTripExport {

  private static final String TITLE = "一趟办不成台账";

  private final OneTripLookup ledger;
  private final Regions regions;
  private final ExportTrail trail;
  private final Clock clock;

  OneTripExport(OneTripLookup ledger, Regions regions, ExportTrail trail, Clock clock) {
    this.ledger = ledger;
    this.regions = regions;
    this.trail = trail;
    this.clock = clock;
  }

  @Transactional
  SheetAnswer of(Caller caller, OneTripFilter filter, SheetFormat format) {
    RegionView region = regions.of(caller, filter.region());
    trail.record(
        caller,
        new Export(
            "one-trip-export",
            new RegionPath(region.path()),
            ledger.count(caller, filter),
            format,
            filter));
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

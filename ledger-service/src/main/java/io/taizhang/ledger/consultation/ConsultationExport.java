package io.taizhang.ledger.consultation;

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
class ConsultationExport {

  private static final String TITLE = "首次咨询登记台账";

  private final ConsultationLookup ledger;
  private final Regions regions;
  private final ExportTrail trail;
  private final Clock clock;

  ConsultationExport(ConsultationLookup ledger, Regions regions, ExportTrail trail, Clock clock) {
    this.ledger = ledger;
    this.regions = regions;
    this.trail = trail;
    this.clock = clock;
  }

  @Transactional
  SheetAnswer of(Caller caller, ConsultationFilter filter, SheetFormat format) {
    RegionView region = regions.of(caller, filter.region());
    trail.record(
        caller,
        new Export(
            "first-consultation-export",
            new RegionPath(region.path()),
            ledger.count(caller, filter),
            format,
            filter));
    LocalDate today = BusinessZone.dateOf(clock.instant());
    return new Printout<>(
            TITLE + "-" + region.name() + "-" + today,
            "first-consultations-" + region.code() + "-" + today,
            new Heading(TITLE, region.name() + Heading.period(filter.from(), filter.to(), today)),
            ConsultationColumns.ALL,
            KeysetPages.of(page -> ledger.list(caller, filter, page)))
        .as(format);
  }
}

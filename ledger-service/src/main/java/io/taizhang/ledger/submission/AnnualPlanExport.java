package io.taizhang.ledger.submission;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.sheet.Column;
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
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The annual approval plan as an office prints it: the very rows of the list, read page by page
 * while they are sent. Everything that can be refused is refused before the first byte.
 */
@ApplicationScoped
class AnnualPlanExport {

  private static final List<Column<AnnualPlanRow>> COLUMNS =
      List.of(
          new Column.Text<>("项目", 28, AnnualPlanRow::project),
          new Column.Text<>("事项", 24, AnnualPlanRow::item),
          new Column.Text<>("部门", 20, AnnualPlanRow::department),
          new Column.Text<>("计划报件月", 12, AnnualPlanRow::handInMonth),
          new Column.Text<>("计划批复月", 12, AnnualPlanRow::approvalMonth),
          new Column.Text<>("实际报件", 12, row -> day(row.handedInOn())),
          new Column.Text<>("实际批复", 12, row -> day(row.approvedOn())),
          new Column.Text<>("偏差及原因", 36, AnnualPlanExport::deviation));

  private final AnnualPlan plan;
  private final Regions regions;
  private final ExportTrail trail;
  private final Clock clock;

  AnnualPlanExport(AnnualPlan plan, Regions regions, ExportTrail trail, Clock clock) {
    this.plan = plan;
    this.regions = regions;
    this.trail = trail;
    this.clock = clock;
  }

  @Transactional
  SheetAnswer of(Caller caller, AnnualPlanFilter filter, SheetFormat format) {
    RegionView region = regions.of(caller, filter.region());
    trail.record(
        caller,
        new Export(
            "annual-plan-export",
            new RegionPath(region.path()),
            plan.count(caller, filter),
            format,
            filter));
    LocalDate today = BusinessZone.dateOf(clock.instant());
    Heading heading = new Heading(filter.year() + "年度审批计划", region.name() + "　统计日期：" + today);
    return new Printout<>(
            filter.year() + "年度审批计划-" + region.name() + "-" + today,
            "annual-plan-" + filter.year() + "-" + region.code() + "-" + today,
            heading,
            COLUMNS,
            KeysetPages.of(page -> plan.list(caller, filter, page)))
        .as(format);
  }

  private static @Nullable String day(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }

  private static String deviation(AnnualPlanRow row) {
    return Stream.of(row.deviation(), Objects.requireNonNullElse(row.reason(), ""))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("；"));
  }
}

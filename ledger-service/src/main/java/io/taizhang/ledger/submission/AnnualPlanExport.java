package io.taizhang.ledger.submission;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.sheet.Column;
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

  /** The most rows that one sheet holds. */
  static final int MOST = 10_000;

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
  private final Clock clock;

  AnnualPlanExport(AnnualPlan plan, Regions regions, Clock clock) {
    this.plan = plan;
    this.regions = regions;
    this.clock = clock;
  }

  SheetAnswer of(Caller caller, AnnualPlanFilter filter, SheetFormat format) {
    if (plan.exceeds(caller, filter, MOST)) {
      throw LedgerProblem.EXPORT_TOO_LARGE.because("超过 " + MOST + " 行，请按区划、部门或项目筛选后再导出");
    }
    RegionView region = regions.of(caller, filter.region());
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

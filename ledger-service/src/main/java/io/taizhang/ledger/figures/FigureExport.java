package io.taizhang.ledger.figures;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.sheet.Column;
import io.taizhang.chassis.sheet.Export;
import io.taizhang.chassis.sheet.ExportTrail;
import io.taizhang.chassis.sheet.Heading;
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
import org.jspecify.annotations.Nullable;

/** The figures as an office prints them: the very rows of the screen. */
@ApplicationScoped
@Transactional
class FigureExport {

  private static final List<Column<OnTimeRow>> ON_TIME =
      List.of(
          new Column.Text<>("分列", 28, OnTimeRow::name),
          new Column.Text<>("办结", 10, row -> Long.toString(row.items())),
          new Column.Text<>("按时", 10, row -> Long.toString(row.onTime())),
          new Column.Text<>("逾期", 10, row -> Long.toString(row.late())),
          new Column.Text<>("按时率（%）", 12, row -> text(row.onTimeRate())),
          new Column.Text<>("在办逾期", 10, row -> text(row.overdue())),
          new Column.Text<>("承诺（工作日）", 14, row -> Long.toString(row.promisedDays())),
          new Column.Text<>("实用（工作日）", 14, row -> Long.toString(row.usedDays())),
          new Column.Text<>("平均承诺", 10, row -> text(row.averagePromised())),
          new Column.Text<>("平均实用", 10, row -> text(row.averageUsed())),
          new Column.Text<>("暂停（工作日）", 14, row -> Long.toString(row.pausedDays())));

  private static final List<Column<Bottleneck>> BOTTLENECKS =
      List.of(
          new Column.Text<>("事项", 28, Bottleneck::name),
          new Column.Text<>("部门", 24, Bottleneck::department),
          new Column.Text<>("办结", 10, row -> Long.toString(row.items())),
          new Column.Text<>("逾期", 10, row -> Long.toString(row.late())),
          new Column.Text<>("用时中位数", 12, row -> Integer.toString(row.used().median())),
          new Column.Text<>("用时九成以内", 12, row -> Integer.toString(row.used().p90())),
          new Column.Text<>("平均用时", 12, row -> text(row.used().mean())),
          new Column.Text<>("平均报件前等待", 14, row -> text(row.waited().mean())),
          new Column.Text<>("有暂停的", 10, row -> Long.toString(row.paused().items())),
          new Column.Text<>("平均暂停", 12, row -> text(row.paused().mean())));

  private final OnTimeFigures onTime;
  private final Bottlenecks bottlenecks;
  private final Regions regions;
  private final ExportTrail trail;
  private final Clock clock;

  FigureExport(
      OnTimeFigures onTime,
      Bottlenecks bottlenecks,
      Regions regions,
      ExportTrail trail,
      Clock clock) {
    this.onTime = onTime;
    this.bottlenecks = bottlenecks;
    this.regions = regions;
    this.trail = trail;
    this.clock = clock;
  }

  SheetAnswer onTime(Caller caller, FigureGroup by, FigureFilter filter) {
    return sheet(caller, filter, "按时办结率", "on-time", ON_TIME, onTime.by(caller, by, filter));
  }

  SheetAnswer bottlenecks(Caller caller, BottleneckFilter wanted, FigureFilter filter) {
    return sheet(
        caller,
        filter,
        "审批堵点",
        "bottlenecks",
        BOTTLENECKS,
        bottlenecks.find(caller, wanted, filter));
  }

  private <R> SheetAnswer sheet(
      Caller caller,
      FigureFilter filter,
      String title,
      String file,
      List<Column<R>> columns,
      List<R> rows) {
    RegionView region = regions.of(caller, filter.region());
    LocalDate today = BusinessZone.dateOf(clock.instant());
    trail.record(
        caller,
        new Export(
            file + "-export",
            new RegionPath(region.path()),
            rows.size(),
            SheetFormat.XLSX,
            filter));
    Heading heading =
        new Heading(
            title,
            "%s　办结日期：%s 至 %s　统计日期：%s"
                .formatted(region.name(), day(filter.from()), day(filter.to()), today));
    return new Printout<>(
            title + "-" + region.name() + "-" + today,
            file + "-" + region.code() + "-" + today,
            heading,
            columns,
            List.of(rows))
        .as(SheetFormat.XLSX);
  }

  private static String day(@Nullable LocalDate day) {
    return Objects.toString(day, "不限");
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}

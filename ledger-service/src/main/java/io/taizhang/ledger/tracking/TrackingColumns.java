package io.taizhang.ledger.tracking;

import io.taizhang.chassis.sheet.Column;
import io.taizhang.chassis.time.BusinessZone;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tracking ledger's columns in the order in which an office prints them. */
final class TrackingColumns {

  static final List<Column<TrackingRow>> ALL =
      List.of(
          new Column.Text<>("名称", 28, TrackingRow::name),
          new Column.Text<>("代码", 26, TrackingRow::code),
          new Column.Text<>("建设性质", 10, TrackingRow::nature),
          new Column.Text<>("规模", 24, TrackingRow::scale),
          new Column.Text<>("地点", 18, TrackingRow::location),
          new Column.Money<>("总投资（万元）", 16, TrackingRow::investmentFen),
          new Column.Money<>("年度计划投资（万元）", 16, TrackingRow::yearPlanFen),
          new Column.Money<>("累计完成（万元）", 16, TrackingRow::doneFen),
          new Column.Text<>("责任单位", 18, TrackingRow::department),
          new Column.Text<>("业主及联系人", 24, row -> joined(" ", row.ownerName(), row.ownerContact())),
          new Column.Text<>("包保领导", 12, TrackingRow::leader),
          new Column.Text<>("推进专员", 12, TrackingRow::officer),
          new Column.Text<>("计划/实际开工", 24, TrackingColumns::start),
          new Column.Text<>("形象进度", 28, TrackingRow::progress),
          new Column.Text<>(
              "当前事项及部门", 28, row -> joined("，", row.currentItem(), row.itemDepartment())),
          new Column.Text<>("时限", 12, row -> day(row.itemDueAt())),
          new Column.Text<>("存在问题", 28, TrackingRow::problem),
          new Column.Text<>("解决措施", 28, TrackingRow::measure),
          new Column.Text<>("责任人", 12, TrackingRow::person),
          new Column.Text<>("完成时限", 12, row -> text(row.problemDueOn())),
          new Column.Text<>("更新日期", 12, row -> day(row.updatedAt())),
          new Column.Text<>("备注", 24, TrackingRow::remark));

  private TrackingColumns() {}

  private static String start(TrackingRow row) {
    String actual = text(row.actualStart());
    return row.plannedStart() + "/" + (actual == null ? "未开工" : actual);
  }

  private static @Nullable String day(@Nullable Instant instant) {
    return instant == null ? null : BusinessZone.dateOf(instant).toString();
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static String joined(String between, @Nullable String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
  }
}

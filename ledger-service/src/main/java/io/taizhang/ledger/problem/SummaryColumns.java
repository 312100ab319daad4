package io.taizhang.ledger.problem;

import io.taizhang.chassis.sheet.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of 审批服务问题汇总表 in the order in which an office prints them. */
final class SummaryColumns {

  static final List<Column<SummaryRow>> ALL =
      List.of(
          new Column.Text<>("项目", 28, SummaryRow::project),
          new Column.Text<>("业主", 24, SummaryRow::owner),
          new Column.Text<>("存在问题", 36, SummaryRow::description),
          new Column.Text<>("涉及部门", 18, SummaryRow::department),
          new Column.Text<>("已采取措施", 32, SummaryRow::measuresTaken),
          new Column.Text<>("需协调层级", 12, SummaryRow::level),
          new Column.Text<>("建议", 32, SummaryRow::suggestion),
          new Column.Text<>("责任人", 12, SummaryRow::person),
          new Column.Text<>("完成时限", 12, row -> row.dueOn().toString()),
          new Column.Text<>("销号日期", 12, row -> text(row.struckOffOn())));

  private SummaryColumns() {}

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}

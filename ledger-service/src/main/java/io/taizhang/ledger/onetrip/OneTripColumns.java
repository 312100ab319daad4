package io.taizhang.ledger.onetrip;

import io.taizhang.chassis.sheet.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ledger's columns in the order in which an office prints them. */
final class OneTripColumns {

  static final List<Column<OneTripView>> ALL =
      List.of(
          new Column.Text<>("日期", 12, row -> row.happenedOn().toString()),
          new Column.Text<>("窗口", 18, OneTripView::windowName),
          new Column.Text<>("申请人", 18, OneTripView::applicant),
          new Column.Text<>("事项", 28, OneTripView::itemName),
          new Column.Text<>("原因", 36, OneTripColumns::reason),
          new Column.Text<>("一次性告知情况", 36, OneTripColumns::told),
          new Column.Count<>("跑动次数", 10, OneTripView::trips),
          new Column.Text<>("解决措施", 36, OneTripView::fix),
          new Column.Text<>("解决日期", 12, OneTripColumns::solved));

  private OneTripColumns() {}

  private static String reason(OneTripView row) {
    return row.cause() == null ? row.reason() : row.reason() + "；" + row.cause();
  }

  private static String told(OneTripView row) {
    return (row.toldAtOnce() ? "已一次性告知：" : "未一次性告知：") + row.toldWhat();
  }

  private static @Nullable String solved(OneTripView row) {
    return row.solvedOn() == null ? null : row.solvedOn().toString();
  }
}

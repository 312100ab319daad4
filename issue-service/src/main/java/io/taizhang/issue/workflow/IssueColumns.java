package io.taizhang.issue.workflow;

import io.taizhang.chassis.sheet.Column;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the printed list. What 一趟办不成台账 has a word for bears that word; the rest are the
 * words of 受理→分类→转办→办结→反馈.
 */
final class IssueColumns {

  static final List<Column<IssueLine>> ALL =
      List.of(
          new Column.Text<>("日期", 12, row -> row.registeredOn().toString()),
          new Column.Text<>("编号", 22, IssueLine::number),
          new Column.Text<>("窗口", 18, IssueLine::window),
          new Column.Text<>("来源", 12, IssueLine::channel),
          new Column.Text<>("申请人", 10, IssueLine::person),
          new Column.Text<>("类型", 12, IssueLine::kind),
          new Column.Text<>("事项", 32, IssueLine::title),
          new Column.Text<>("项目", 24, IssueLine::project),
          new Column.Text<>("分类", 16, IssueLine::category),
          new Column.Text<>("难易", 8, IssueLine::tier),
          new Column.Text<>("主办部门", 18, IssueLine::lead),
          new Column.Text<>("协办部门", 18, row -> String.join("、", row.assisting())),
          new Column.Text<>("状态", 10, IssueLine::state),
          new Column.Text<>("时限", 12, row -> day(row.dueOn())),
          new Column.Count<>("跑动次数", 10, IssueLine::trips),
          new Column.Text<>("办理结果", 16, IssueLine::outcome),
          new Column.Text<>("原因", 32, row -> joined(row.cause(), row.causeText())),
          new Column.Text<>("解决措施", 32, IssueLine::fix),
          new Column.Text<>("解决日期", 12, row -> day(row.closedOn())),
          new Column.Text<>("反馈日期", 12, row -> day(row.fedBackOn())),
          new Column.Text<>("跟办人", 12, IssueLine::follower));

  private IssueColumns() {}

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static String joined(@Nullable String cause, @Nullable String told) {
    return Stream.concat(Stream.ofNullable(cause), Stream.ofNullable(told))
        .collect(Collectors.joining("；"));
  }
}

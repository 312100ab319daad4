package io.taizhang.ledger.consultation;

import io.taizhang.chassis.sheet.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ledger's columns in the order in which an office prints them; no contact among them. */
final class ConsultationColumns {

  static final List<Column<ConsultationView>> ALL =
      List.of(
          new Column.Text<>("日期", 12, row -> row.consultedOn().toString()),
          new Column.Text<>("咨询人", 18, ConsultationView::asker),
          new Column.Text<>("项目意向", 28, ConsultationView::idea),
          new Column.Text<>("问题", 36, ConsultationView::question),
          new Column.Text<>("答复", 36, ConsultationView::answer),
          new Column.Text<>("发放清单", 28, ConsultationColumns::checklist),
          new Column.Text<>("后续", 28, ConsultationColumns::followUp));

  private ConsultationColumns() {}

  private static @Nullable String checklist(ConsultationView row) {
    return row.checklistName() == null
        ? null
        : row.checklistName() + "（第" + row.checklistNumber() + "版）";
  }

  private static String followUp(ConsultationView row) {
    return row.followUpText() == null
        ? row.followUp().label()
        : row.followUp().label() + "：" + row.followUpText();
  }
}

package io.taizhang.chassis.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A list as one sheet (xlsx, ECMA-376): title, line, header, numbered rows, totals; A3 landscape,
 * one page wide, the header on every page. Rows leave for the stream page by page.
 *
 * @param <R> the rows
 */
final class PrintoutXlsx<R> {

  private static final int TITLE = 0;
  private static final int LINE = 1;
  private static final int HEADER = 2;
  private static final int NUMBER = 0;
  private static final String WAN_YUAN = "#,##0.00####";
  static final int FEN_TO_WAN_YUAN = 6;

  private final Worksheet sheet;
  private final List<Column<R>> columns;
  private final BigInteger[] totals;
  private int row = HEADER + 1;

  private PrintoutXlsx(Worksheet sheet, List<Column<R>> columns) {
    this.sheet = sheet;
    this.columns = columns;
    this.totals = new BigInteger[columns.size()];
    Arrays.fill(totals, BigInteger.ZERO);
  }

  /**
   * Writes the whole workbook and leaves the stream open.
   *
   * @param pages the rows, a page at a time; only one is held
   */
  static <R> void write(
      OutputStream out, Heading heading, List<Column<R>> columns, Iterable<List<R>> pages)
      throws IOException {
    try (Workbook book = new Workbook(out, "taizhang", "1.0")) {
      PrintoutXlsx<R> sheet = new PrintoutXlsx<>(book.newWorksheet(heading.title()), columns);
      sheet.layOut();
      sheet.head(heading);
      for (List<R> page : pages) {
        page.forEach(sheet::add);
        sheet.sheet.flush();
      }
      if (!columns.stream().allMatch(Column.Text.class::isInstance)) {
        sheet.total();
      }
    }
  }

  private void layOut() {
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A3_PAPER);
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(HEADER);
    sheet.freezePane(2, HEADER + 1);
    sheet.footer("第 &P 页 共 &N 页", Position.CENTER);
    sheet.width(NUMBER, 6);
    for (int at = 0; at < columns.size(); at++) {
      sheet.width(at + 1, columns.get(at).width());
    }
  }

  private void head(Heading heading) {
    across(TITLE, heading.title()).bold().fontSize(16).horizontalAlignment("center").set();
    across(LINE, heading.line()).horizontalAlignment("right").set();
    header(NUMBER, "序号");
    for (int at = 0; at < columns.size(); at++) {
      header(at + 1, columns.get(at).header());
    }
  }

  private StyleSetter across(int at, String text) {
    sheet.inlineString(at, 0, CellText.guarded(text));
    sheet.range(at, 0, at, columns.size()).merge();
    return sheet.style(at, 0);
  }

  private void header(int column, String text) {
    sheet.inlineString(HEADER, column, text);
    boxed(HEADER, column).bold().fillColor("D9E1F2").horizontalAlignment("center").set();
  }

  private void add(R value) {
    sheet.value(row, NUMBER, row - HEADER);
    boxed(row, NUMBER).set();
    for (int at = 0; at < columns.size(); at++) {
      switch (columns.get(at)) {
        case Column.Text<R> text -> text(at + 1, text.value().apply(value));
        case Column.Money<R> money -> money(at + 1, added(at, money.fen().applyAsLong(value)));
        case Column.Count<R> count -> count(at + 1, added(at, count.value().applyAsLong(value)));
      }
    }
    row++;
  }

  private BigInteger added(int at, long value) {
    BigInteger more = BigInteger.valueOf(value);
    totals[at] = totals[at].add(more);
    return more;
  }

  private void text(int column, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      sheet.inlineString(row, column, CellText.guarded(text));
    }
    boxed(row, column).set();
  }

  private void money(int column, BigInteger fen) {
    sheet.value(row, column, new BigDecimal(fen, FEN_TO_WAN_YUAN));
    boxed(row, column).format(WAN_YUAN).set();
  }

  private void count(int column, BigInteger count) {
    sheet.value(row, column, new BigDecimal(count));
    boxed(row, column).set();
  }

  private void total() {
    sheet.inlineString(row, 1, "合计");
    boxed(row, NUMBER).set();
    for (int at = 0; at < columns.size(); at++) {
      switch (columns.get(at)) {
        case Column.Text<R> _ -> boxed(row, at + 1).bold().set();
        case Column.Money<R> _ -> money(at + 1, totals[at]);
        case Column.Count<R> _ -> count(at + 1, totals[at]);
      }
    }
  }

  private StyleSetter boxed(int at, int column) {
    StyleSetter style = sheet.style(at, column);
    style.borderStyle(BorderStyle.THIN).wrapText(true).verticalAlignment("center");
    return style;
  }
}

package io.taizhang.chassis.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list as plain rows (RFC 4180): the header, then the rows numbered as in print, without title
 * and totals. UTF-8 with a mark in front, by which spreadsheets know it; nothing in it is a
 * formula. Rows leave for the stream page by page.
 */
final class PrintoutCsv {

  private static final char MARK = '\ufeff';
  private static final String QUOTED = "\",\r\n";
  private static final String LINE_END = "\r\n";

  private PrintoutCsv() {}

  /** Writes everything and leaves the stream open. */
  static <R> void write(OutputStream out, List<Column<R>> columns, Iterable<List<R>> pages)
      throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.append(MARK).append("序号");
    for (Column<R> column : columns) {
      text.append(',').append(cell(column.header()));
    }
    text.append(LINE_END);
    int number = 0;
    for (List<R> page : pages) {
      for (R row : page) {
        number++;
        text.append(Integer.toString(number));
        for (Column<R> column : columns) {
          text.append(',').append(cell(column, row));
        }
        text.append(LINE_END);
      }
      text.flush();
    }
  }

  private static <R> String cell(Column<R> column, R row) {
    return switch (column) {
      case Column.Text<R> text -> cell(text.value().apply(row));
      case Column.Money<R> money -> wanYuan(money.fen().applyAsLong(row));
      case Column.Count<R> count -> Long.toString(count.value().applyAsLong(row));
    };
  }

  private static String cell(@Nullable String value) {
    if (value == null) {
      return "";
    }
    String safe = CellText.guarded(value);
    boolean quoted = safe.chars().anyMatch(sign -> QUOTED.indexOf(sign) >= 0);
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static String wanYuan(long fen) {
    return BigDecimal.valueOf(fen, PrintoutXlsx.FEN_TO_WAN_YUAN)
        .stripTrailingZeros()
        .toPlainString();
  }
}

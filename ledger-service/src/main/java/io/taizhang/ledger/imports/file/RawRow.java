package io.taizhang.ledger.imports.file;

import io.taizhang.ledger.imports.domain.CellText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row as it stands in the file.
 *
 * @param number as the sheet numbers it, from one
 * @param cells their text, trimmed
 * @param fault what makes the row unfit whatever it says; null when nothing does
 */
public record RawRow(int number, List<String> cells, @Nullable String fault) {

  static RawRow of(int number, List<String> texts, @Nullable String fault) {
    List<String> cells = new ArrayList<>(texts.size());
    String wrong = fault;
    for (int at = 0; at < texts.size(); at++) {
      String cell = CellText.trimmed(texts.get(at));
      if (cell.length() > FileLimits.CELL) {
        wrong = "第 " + (at + 1) + " 列超过 " + FileLimits.CELL + " 字";
        cell = cell.substring(0, 1);
      } else if (CellText.unreadable(cell)) {
        wrong = "第 " + (at + 1) + " 列含有无法识别的字符";
        cell = "";
      }
      cells.add(cell);
    }
    return new RawRow(number, cells, wrong);
  }

  /** True when nothing stands in it. */
  public boolean blank() {
    return fault == null && cells.stream().allMatch(String::isEmpty);
  }

  /** The text in a column; empty beyond the last. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }
}

package io.taizhang.chassis.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet to be filled in and handed in again: the header in its first row, texts below. */
public final class PlainSheet {

  private static final int WIDTH = 20;

  private PlainSheet() {}

  /**
   * Writes the whole workbook and leaves the stream open.
   *
   * @param pages the rows' texts, a page at a time; only one is held
   */
  public static void write(
      OutputStream out, String name, List<String> header, Iterable<List<List<String>>> pages)
      throws IOException {
    try (Workbook book = new Workbook(out, "taizhang", "1.0")) {
      Worksheet sheet = book.newWorksheet(name);
      sheet.freezePane(0, 1);
      for (int at = 0; at < header.size(); at++) {
        sheet.width(at, WIDTH);
        sheet.inlineString(0, at, header.get(at));
        sheet.style(0, at).bold().fillColor("D9E1F2").set();
      }
      int row = 1;
      for (List<List<String>> page : pages) {
        for (List<String> cells : page) {
          write(sheet, row++, cells);
        }
        sheet.flush();
      }
    }
  }

  private static void write(Worksheet sheet, int row, List<String> cells) {
    for (int at = 0; at < cells.size(); at++) {
      if (!cells.get(at).isEmpty()) {
        sheet.inlineString(row, at, CellText.guarded(cells.get(at)));
      }
    }
  }
}

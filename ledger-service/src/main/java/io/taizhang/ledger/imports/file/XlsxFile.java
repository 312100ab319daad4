package io.taizhang.ledger.imports.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The first sheet of a workbook (xlsx, ECMA-376). Formulas are refused, never evaluated. */
public final class XlsxFile {

  private static final byte[] ZIP = {'P', 'K'};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /** What a sheet's numbers are good for: it writes 8.2 as 8.1999999999999993. */
  private static final MathContext FIFTEEN = new MathContext(15);

  private static final int LONGEST_NUMBER = 40;

  private XlsxFile() {}

  /**
   * Reads the rows of the first sheet.
   *
   * @throws FileRefused when it is no such workbook, or one that is not taken
   */
  public static void read(byte[] file, RowReader reader) throws FileRefused {
    refuseOthers(file);
    ZipGuard.check(file);
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      if (book.isDate1904()) {
        throw FileRefused.unreadable("工作簿使用 1904 日期系统，请改用 1900 日期系统");
      }
      try (Stream<Row> rows = book.getFirstSheet().openStream()) {
        read(rows.iterator(), reader);
      }
    } catch (IOException damaged) {
      throw damaged();
    }
  }

  private static void read(Iterator<Row> rows, RowReader reader) throws FileRefused {
    while (true) {
      RawRow row = next(rows);
      if (row == null) {
        return;
      }
      if (!row.blank()) {
        reader.row(row);
      }
    }
  }

  private static @Nullable RawRow next(Iterator<Row> rows) throws FileRefused {
    try {
      return rows.hasNext() ? raw(rows.next()) : null;
    } catch (RuntimeException damaged) {
      throw damaged();
    }
  }

  private static RawRow raw(Row row) {
    List<String> texts = new ArrayList<>(row.getCellCount());
    String fault = null;
    for (int at = 0; at < row.getCellCount(); at++) {
      Cell cell = row.getCell(at);
      if (cell != null && (cell.getFormula() != null || cell.getType() == CellType.FORMULA)) {
        fault = "第 " + (at + 1) + " 列是公式，请改为数值";
        texts.add("");
      } else if (cell != null && cell.getType() == CellType.ERROR) {
        fault = "第 " + (at + 1) + " 列是错误值";
        texts.add("");
      } else {
        texts.add(cell == null ? "" : text(cell));
      }
    }
    return RawRow.of(row.getRowNum(), texts, fault);
  }

  private static String text(Cell cell) {
    Object value = cell.getValue();
    return switch (value) {
      case null -> "";
      case BigDecimal number -> text(number);
      default -> String.valueOf(value);
    };
  }

  private static String text(BigDecimal number) {
    if (Math.abs((long) number.precision() - number.scale()) > LONGEST_NUMBER
        || number.scale() > LONGEST_NUMBER) {
      return number.toString();
    }
    return number.round(FIFTEEN).stripTrailingZeros().toPlainString();
  }

  private static void refuseOthers(byte[] file) throws FileRefused {
    if (begins(file, OLE)) {
      throw FileRefused.unreadable(
          holds(file, "EncryptedPackage") ? "文件已加密，请去除密码后再导入" : "这是旧版 .xls，请另存为 .xlsx 后再导入");
    }
    if (!begins(file, ZIP)) {
      throw FileRefused.unreadable("不是 xlsx 文件");
    }
  }

  private static boolean begins(byte[] file, byte[] magic) {
    return file.length >= magic.length
        && Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
  }

  private static boolean holds(byte[] file, String name) {
    String wide = new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    return new String(file, StandardCharsets.ISO_8859_1).contains(wide);
  }

  private static FileRefused damaged() {
    return FileRefused.unreadable("文件已损坏，不是有效的 xlsx");
  }
}

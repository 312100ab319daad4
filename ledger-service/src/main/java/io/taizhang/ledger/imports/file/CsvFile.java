package io.taizhang.ledger.imports.file;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values (RFC 4180) in UTF-8 or GB 18030: as the sender says, else UTF-8 where
 * every byte fits it, else GB 18030.
 */
public final class CsvFile {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int BOM = '\uFEFF';
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

  private CsvFile() {}

  /**
   * Reads the rows.
   *
   * @param charset as the sender names it; null when nobody does
   * @throws FileRefused when it is no such file, or one that is not taken
   */
  public static void read(byte[] file, @Nullable String charset, RowReader reader)
      throws FileRefused {
    Charset coding = charset == null ? detected(file) : named(charset);
    try (Reader text = opened(file, coding);
        CSVParser records = CSVParser.builder().setReader(text).setFormat(FORMAT).get()) {
      Iterator<CSVRecord> rows = records.iterator();
      for (CSVRecord record = next(rows); record != null; record = next(rows)) {
        RawRow row = raw(record);
        if (!row.blank()) {
          reader.row(row);
        }
      }
    } catch (IOException damaged) {
      throw FileRefused.unreadable("文件不是 " + coding.displayName(Locale.ROOT) + " 编码的 csv");
    }
  }

  private static @Nullable CSVRecord next(Iterator<CSVRecord> rows)
      throws IOException, FileRefused {
    try {
      return rows.hasNext() ? rows.next() : null;
    } catch (UncheckedIOException damaged) {
      if (damaged.getCause() instanceof CharacterCodingException coding) {
        throw coding;
      }
      throw FileRefused.unreadable("csv 的引号不成对或位置有误");
    }
  }

  private static RawRow raw(CSVRecord record) throws FileRefused {
    if (record.size() > FileLimits.COLUMNS) {
      throw FileRefused.overLimit("列数超过 " + FileLimits.COLUMNS);
    }
    List<String> cells = record.toList();
    String fault = null;
    for (int at = 0; at < cells.size(); at++) {
      if (cells.get(at).strip().startsWith("=")) {
        fault = "第 " + (at + 1) + " 列是公式，请改为数值";
      }
    }
    return RawRow.of(Math.toIntExact(record.getRecordNumber()), cells, fault);
  }

  private static Reader opened(byte[] file, Charset coding) throws IOException {
    BufferedReader text =
        new BufferedReader(
            new InputStreamReader(
                new ByteArrayInputStream(file),
                coding
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
    text.mark(1);
    if (text.read() != BOM) {
      text.reset();
    }
    return text;
  }

  private static Charset detected(byte[] file) throws FileRefused {
    for (Charset coding : List.of(StandardCharsets.UTF_8, GB18030)) {
      if (fits(file, coding)) {
        return coding;
      }
    }
    throw FileRefused.unreadable("csv 既不是 UTF-8 也不是 GB18030 编码");
  }

  private static boolean fits(byte[] file, Charset coding) {
    try (Reader text = opened(file, coding)) {
      return text.transferTo(Writer.nullWriter()) >= 0;
    } catch (IOException unfit) {
      return false;
    }
  }

  private static Charset named(String charset) throws FileRefused {
    return switch (charset.toLowerCase(Locale.ROOT)) {
      case "utf-8", "utf8" -> StandardCharsets.UTF_8;
      case "gb18030", "gbk", "gb2312" -> GB18030;
      default -> throw FileRefused.unreadable("csv 的编码须为 UTF-8 或 GB18030");
    };
  }
}

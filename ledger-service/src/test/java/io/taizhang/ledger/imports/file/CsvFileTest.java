package io.taizhang.ledger.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

  private static final String TEXT = "项目名称,存在问题\r\n双龙戏珠白酒扩建（一期）,\"用地, 环评\"\r\n";
  private static final Charset GB18030 = Charset.forName("GB18030");

  @Test
  void the_coding_is_found_out() throws Exception {
    List<List<String>> wanted = List.of(List.of("项目名称", "存在问题"), List.of("双龙戏珠白酒扩建（一期）", "用地, 环评"));
    assertThat(cells(TEXT.getBytes(StandardCharsets.UTF_8), null)).isEqualTo(wanted);
    assertThat(cells(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8), null)).isEqualTo(wanted);
    assertThat(cells(TEXT.getBytes(GB18030), null)).isEqualTo(wanted);
    assertThat(cells(TEXT.getBytes(GB18030), "GBK")).isEqualTo(wanted);
    assertThat(cells(TEXT.getBytes(StandardCharsets.UTF_8), "UTF-8")).isEqualTo(wanted);
  }

  @Test
  void a_coding_that_does_not_fit_what_was_said_is_refused() {
    refused(TEXT.getBytes(GB18030), "utf-8", "不是 UTF-8 编码");
    refused(TEXT.getBytes(StandardCharsets.UTF_8), "utf-16", "须为 UTF-8 或 GB18030");
    refused(new byte[] {'a', ',', (byte) 0xFF, (byte) 0xFF, '\n'}, null, "既不是");
  }

  @Test
  void a_quote_that_is_never_closed_is_refused() {
    refused("a,b\n\"c,d\n".getBytes(StandardCharsets.UTF_8), null, "引号");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", " =HYPERLINK(\"\")", "=cmd|' /C calc'!A0"})
  void a_formula_spoils_its_row(String formula) throws Exception {
    List<RawRow> rows =
        read(
            ("a,b\n1," + "\"" + formula.replace("\"", "\"\"") + "\"\n")
                .getBytes(StandardCharsets.UTF_8),
            null);

    assertThat(rows.get(1).fault()).isEqualTo("第 2 列是公式，请改为数值");
  }

  @Test
  void too_many_columns_are_refused_and_blank_lines_left_out() throws Exception {
    refused(",".repeat(300).getBytes(StandardCharsets.UTF_8), null, "列数超过");
    assertThat(read("a\n\n  \nb\n".getBytes(StandardCharsets.UTF_8), null))
        .extracting(RawRow::number)
        .containsExactly(1, 4);
  }

  @Test
  void what_no_text_may_hold_spoils_its_row() throws Exception {
    assertThat(read("a\nb\u0000c\n".getBytes(StandardCharsets.UTF_8), null).get(1).fault())
        .contains("无法识别");
  }

  private static void refused(byte[] file, @Nullable String charset, String reason) {
    assertThatExceptionOfType(FileRefused.class)
        .isThrownBy(() -> read(file, charset))
        .withMessageContaining(reason);
  }

  private static List<List<String>> cells(byte[] file, @Nullable String charset)
      throws FileRefused {
    return read(file, charset).stream().map(RawRow::cells).toList();
  }

  private static List<RawRow> read(byte[] file, @Nullable String charset) throws FileRefused {
    List<RawRow> rows = new ArrayList<>();
    CsvFile.read(file, charset, rows::add);
    return rows;
  }
}

package io.taizhang.ledger.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxFileTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";

  @Test
  void texts_numbers_and_days_are_read_as_a_person_sees_them() throws Exception {
    byte[] file =
        sheet(
            cells(
                "<c r='A1' t='inlineStr'><is><t>　名称 </t></is></c>",
                "<c r='B1'><v>8.1999999999999993</v></c>",
                "<c r='C1'><v>46348</v></c>",
                "<c r='E1'><v>350500</v></c>"));

    assertThat(read(file))
        .containsExactly(new RawRow(1, List.of("名称", "8.2", "46348", "", "350500"), null));
  }

  @Test
  void blank_rows_are_left_out_and_numbers_stay_those_of_the_sheet() throws Exception {
    byte[] file =
        sheet(
            "<row r='2'><c r='A2'><v>1</v></c></row><row r='3'><c r='A3' t='inlineStr'><is><t> </t>"
                + "</is></c></row><row r='7'><c r='A7'><v>2</v></c></row>");

    assertThat(read(file)).extracting(RawRow::number).containsExactly(2, 7);
  }

  @Test
  void a_formula_spoils_its_row_and_is_not_evaluated() throws Exception {
    byte[] file = sheet(cells("<c r='A1'><v>1</v></c>", "<c r='B1'><f>1+1</f><v>2</v></c>"));

    RawRow row = read(file).getFirst();

    assertThat(row.fault()).isEqualTo("第 2 列是公式，请改为数值");
    assertThat(row.cells()).containsExactly("1", "");
  }

  @Test
  void an_error_value_and_a_long_text_spoil_their_row() throws Exception {
    assertThat(read(sheet(cells("<c r='A1' t='e'><v>#REF!</v></c>"))).getFirst().fault())
        .contains("错误值");
    String text = "<c r='A1' t='inlineStr'><is><t>" + "长".repeat(2_001) + "</t></is></c>";
    assertThat(read(sheet(cells(text))).getFirst().fault()).contains("超过 2000 字");
  }

  @Test
  void a_number_beyond_all_measure_does_not_unfold() throws Exception {
    assertThat(read(sheet(cells("<c r='A1'><v>1E999999999</v></c>"))).getFirst().cell(0))
        .hasSizeLessThan(20);
  }

  @Test
  void a_bomb_is_refused_while_it_is_unzipped() throws Exception {
    byte[] zeros = new byte[64 * 1024 * 1024];
    refused(repacked(ordinary(), Map.of("xl/media/image1.png", zeros)), true, "压缩炸弹");
    byte[] spaces = " ".repeat(64 * 1024 * 1024).getBytes(StandardCharsets.UTF_8);
    refused(repacked(ordinary(), Map.of(SHEET, spaces)), true, "压缩炸弹");
    String texts = "<sst>" + "<si><t>x</t></si>".repeat(1_000_000) + "</sst>";
    refused(repacked(ordinary(), Map.of("xl/sharedStrings.xml", bytes(texts))), true, "压缩炸弹");
  }

  @Test
  void many_small_files_and_files_in_files_are_refused() throws Exception {
    Map<String, byte[]> many =
        IntStream.range(0, 300)
            .boxed()
            .collect(Collectors.toMap(n -> "xl/" + n + ".xml", n -> bytes("<a/>")));
    refused(repacked(ordinary(), many), true, "多于 200 个");
    refused(repacked(ordinary(), Map.of("xl/nested.bin", ordinary())), true, "还有压缩包");
  }

  @ParameterizedTest
  @CsvSource({"ZZZ1, 列数超过", "ABCDEFG1, 位置有误", "1, 位置有误", "A99999999, 位置有误"})
  void a_cell_in_nowhere_is_refused(String address, String reason) {
    assertThatExceptionOfType(FileRefused.class)
        .isThrownBy(() -> read(sheet(cells("<c r='" + address + "'><v>1</v></c>"))))
        .withMessageContaining(reason);
  }

  @Test
  void formulas_by_the_thousand_are_refused_at_once() throws Exception {
    String formulas =
        IntStream.rangeClosed(1, 1_001)
            .mapToObj(n -> "<row r='" + n + "'><c r='A" + n + "'><f>1+1</f></c></row>")
            .collect(Collectors.joining());
    refused(sheet(formulas), true, "公式过多");
  }

  @Test
  void entities_are_not_resolved() throws Exception {
    String sheet =
        "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
            + "<worksheet><sheetData>"
            + cells("<c r='A1' t='inlineStr'><is><t>&e;</t></is></c>")
            + "</sheetData></worksheet>";
    byte[] file = repacked(ordinary(), Map.of(SHEET, bytes(sheet)));
    try {
      assertThat(read(file)).allSatisfy(row -> assertThat(row.cell(0)).doesNotContain("root"));
    } catch (FileRefused refused) {
      assertThat(refused.reason()).contains("损坏");
    }
  }

  @Test
  void what_is_no_workbook_is_said_to_be_what_it_is() throws Exception {
    byte[] ole = new byte[1024];
    System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, ole, 0, 4);
    refused(ole, false, "旧版 .xls");
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, ole, 512, name.length);
    refused(ole, false, "已加密");
    refused(bytes("项目名称,建设性质"), false, "不是 xlsx");
    refused(new byte[0], false, "不是 xlsx");
    refused(bytes("PK and no more"), false, "已损坏");
    byte[] cut = ordinary();
    refused(Arrays.copyOf(cut, cut.length / 2), false, "已损坏");
    refused(repacked(ordinary(), Map.of(SHEET, bytes("<worksheet><sheetData>"))), false, "已损坏");
  }

  private static void refused(byte[] file, boolean readable, String reason) {
    assertThatExceptionOfType(FileRefused.class)
        .isThrownBy(() -> read(file))
        .satisfies(
            refused -> {
              assertThat(refused.reason()).contains(reason);
              assertThat(refused.isReadable()).isEqualTo(readable);
            });
  }

  private static List<RawRow> read(byte[] file) throws FileRefused {
    List<RawRow> rows = new ArrayList<>();
    XlsxFile.read(file, rows::add);
    return rows;
  }

  private static String cells(String... cells) {
    return "<row r='1'>" + String.join("", cells) + "</row>";
  }

  private static byte[] sheet(String rows) throws IOException {
    String xml =
        "<?xml version='1.0' encoding='UTF-8'?><worksheet"
            + " xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>"
            + rows
            + "</sheetData></worksheet>";
    return repacked(ordinary(), Map.of(SHEET, bytes(xml)));
  }

  private static byte[] ordinary() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("清单");
      sheet.value(0, 0, "名称");
    }
    return out.toByteArray();
  }

  private static byte[] repacked(byte[] file, Map<String, byte[]> changes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipFile in = ZipFile.builder().setByteArray(file).get();
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
        if (!changes.containsKey(entry.getName())) {
          zip.putNextEntry(new ZipEntry(entry.getName()));
          in.getInputStream(entry).transferTo(zip);
        }
      }
      for (var change : changes.entrySet()) {
        zip.putNextEntry(new ZipEntry(change.getKey()));
        zip.write(change.getValue());
      }
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

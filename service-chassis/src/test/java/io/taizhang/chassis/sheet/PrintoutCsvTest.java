package io.taizhang.chassis.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PrintoutCsvTest {

  private static final List<Column<Entry>> COLUMNS =
      List.of(
          new Column.Text<>("名称", 10, Entry::name),
          new Column.Money<>("投资（万元）", 10, Entry::fen),
          new Column.Count<>("跑动次数", 10, Entry::trips));

  private record Entry(@Nullable String name, long fen, int trips) {}

  @Test
  void a_spreadsheet_knows_it_by_its_mark_and_finds_header_and_numbered_rows() throws IOException {
    byte[] file =
        written(List.of(List.of(new Entry("甲", 1_234_567, 3)), List.of(new Entry("乙", 5, 0))));
    assertThat(Arrays.copyOf(file, 3)).containsExactly(0xEF, 0xBB, 0xBF);
    assertThat(lines(file))
        .containsExactly("序号,名称,投资（万元）,跑动次数", "1,甲,1.234567,3", "2,乙,0.000005,0");
  }

  @Test
  void signs_that_part_cells_are_quoted_and_nothing_is_an_empty_cell() throws IOException {
    byte[] file =
        written(
            List.of(
                List.of(
                    new Entry("甲,\"乙\"", 0, 0),
                    new Entry("上\n下", 100_000_000_000L, 0),
                    new Entry(null, 0, 0))));
    assertThat(new String(file, StandardCharsets.UTF_8))
        .endsWith("1,\"甲,\"\"乙\"\"\",0,0\r\n2,\"上\n下\",100000,0\r\n3,,0,0\r\n");
  }

  @Test
  void what_somebody_wrote_never_becomes_a_formula() throws IOException {
    byte[] file =
        written(
            List.of(
                List.of(
                    new Entry("=1+1", 0, 0),
                    new Entry("＝HYPERLINK(\"x\")", 0, 0),
                    new Entry("\t-1", 0, 0))));
    assertThat(lines(file).subList(1, 4))
        .containsExactly("1,'=1+1,0,0", "2,\"'＝HYPERLINK(\"\"x\"\")\",0,0", "3,'\t-1,0,0");
  }

  @Test
  void a_page_has_left_before_the_next_is_asked_for() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Integer> sent = new ArrayList<>();
    Iterator<List<Entry>> pages =
        List.of(List.of(new Entry("甲", 0, 0)), List.of(new Entry("乙", 0, 0))).iterator();
    Iterable<List<Entry>> watched =
        () ->
            new Iterator<>() {
              @Override
              public boolean hasNext() {
                return pages.hasNext();
              }

              @Override
              public List<Entry> next() {
                sent.add(out.size());
                return pages.next();
              }
            };
    PrintoutCsv.write(out, COLUMNS, watched);
    assertThat(sent).hasSize(2).isSorted().doesNotHaveDuplicates();
  }

  private static byte[] written(Iterable<List<Entry>> pages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintoutCsv.write(out, COLUMNS, pages);
    return out.toByteArray();
  }

  private static List<String> lines(byte[] file) {
    return new String(file, StandardCharsets.UTF_8).substring(1).lines().toList();
  }
}

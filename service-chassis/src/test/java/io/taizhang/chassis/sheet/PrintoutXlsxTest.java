package io.taizhang.chassis.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.chassis.fixture.Printed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PrintoutXlsxTest {

  private static final List<Column<Entry>> COLUMNS =
      List.of(new Column.Text<>("名称", 10, Entry::name), new Column.Money<>("投资", 10, Entry::fen));

  private record Entry(@Nullable String name, long fen) {}

  @Test
  void a_list_without_rows_has_its_head_and_a_total_of_nothing() throws IOException {
    Printed sheet = printed(List.of(List.of()));
    assertThat(sheet.rows()).hasSize(4);
    assertThat(sheet.row(3)).startsWith("", "合计", "0");
  }

  @Test
  void rows_of_all_pages_are_numbered_through_guarded_and_added_up() throws IOException {
    Printed sheet =
        printed(
            List.of(
                List.of(new Entry("=1", 1_000_000), new Entry(null, 2_000_000)),
                List.of(new Entry("丙", 5))));
    assertThat(sheet.row(3)).startsWith("1", "'=1", "1");
    assertThat(sheet.row(4)).startsWith("2", "", "2");
    assertThat(sheet.row(5)).startsWith("3", "丙", "0.000005");
    assertThat(sheet.row(6)).startsWith("", "合计", "3.000005");
  }

  @Test
  void a_sum_beyond_a_long_is_right() throws IOException {
    Entry most = new Entry("甲", Long.MAX_VALUE);
    assertThat(printed(List.of(List.of(most, most))).row(5))
        .startsWith("", "合计", "18446744073709.551614");
  }

  @Test
  void what_is_written_has_left_before_the_next_page_is_asked_for() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Integer> sent = new ArrayList<>();
    List<Entry> page =
        IntStream.range(0, 2000).mapToObj(at -> new Entry("第" + at * 7919 + "行", at)).toList();
    Iterator<List<Entry>> pages = List.of(page, page, page).iterator();
    Iterable<List<Entry>> watched =
        () ->
            new Iterator<>() {
              @Override
              public boolean hasNext() {
                sent.add(out.size());
                return pages.hasNext();
              }

              @Override
              public List<Entry> next() {
                return pages.next();
              }
            };
    PrintoutXlsx.write(out, new Heading("台账", "单位"), COLUMNS, watched);
    assertThat(sent).hasSize(4).isSorted().doesNotHaveDuplicates();
  }

  private static Printed printed(Iterable<List<Entry>> pages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintoutXlsx.write(out, new Heading("台账", "单位"), COLUMNS, pages);
    return new Printed(out.toByteArray());
  }
}

package io.taizhang.chassis.sheet;

import io.taizhang.chassis.web.Disposition;
import java.util.List;

/**
 * A list that is sent in whatever form is wanted; each export is one of these.
 *
 * @param name under which it is kept, without a suffix
 * @param plain the same in ASCII
 * @param heading what stands above the columns in print
 * @param columns in the order in which an office prints them
 * @param pages the rows, a page at a time; only one is held
 * @param <R> the rows
 */
public record Printout<R>(
    String name, String plain, Heading heading, List<Column<R>> columns, Iterable<List<R>> pages) {

  /** Copies the columns. */
  public Printout {
    columns = List.copyOf(columns);
  }

  /** Ready to be sent; the rows are read while they are. */
  public SheetAnswer as(SheetFormat format) {
    String suffix = format.suffix();
    return new SheetAnswer(
        Disposition.named(name + suffix, plain + suffix),
        format.type(),
        out -> {
          switch (format) {
            case XLSX -> PrintoutXlsx.write(out, heading, columns, pages);
            case CSV -> PrintoutCsv.write(out, columns, pages);
          }
        });
  }
}

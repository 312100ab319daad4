package io.taizhang.ledger.imports;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.sheet.PlainSheet;
import io.taizhang.chassis.sheet.SheetAnswer;
import io.taizhang.chassis.web.Disposition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;

/** Sheets that go out to come back filled in: templates, and the rows that were wrong. */
@ApplicationScoped
class ImportSheets {

  private static final int PAGE = 500;

  private final Scopes scopes;
  private final RowWorks works;
  private final Imports imports;
  private final RowReport report;

  ImportSheets(Scopes scopes, RowWorks works, Imports imports, RowReport report) {
    this.scopes = scopes;
    this.works = works;
    this.imports = imports;
    this.report = report;
  }

  /** The columns with one made-up row. */
  SheetAnswer template(Caller caller, ImportKind kind) {
    scopes.of(caller);
    ImportForm form = works.of(kind).form();
    List<String> sample = form.columns().stream().map(ImportColumn::sample).toList();
    return new SheetAnswer(
        Disposition.named(
            kind.label() + "导入模板.xlsx",
            "template-" + kind.name().toLowerCase(Locale.ROOT) + ".xlsx"),
        out -> PlainSheet.write(out, kind.label(), form.headers(), List.of(List.of(sample))));
  }

  /** The rows with something wrong as they came, and what is wrong with them. */
  SheetAnswer errors(Caller caller, UUID id) {
    ImportView view = imports.givenBack(caller, id);
    List<String> header = new ArrayList<>(works.of(view.kind()).form().headers());
    header.add(ImportForm.REASONS);
    return new SheetAnswer(
        Disposition.named(view.kind().label() + "导入错误行.xlsx", "import-errors.xlsx"),
        out -> PlainSheet.write(out, "错误行", header, () -> new Pages(id)));
  }

  private final class Pages implements Iterator<List<List<String>>> {
    private final UUID id;
    private List<RowReport.Told> page;

    Pages(UUID id) {
      this.id = id;
      this.page = report.after(id, true, 0, PAGE);
    }

    @Override
    public boolean hasNext() {
      return !page.isEmpty();
    }

    @Override
    public List<List<String>> next() {
      if (page.isEmpty()) {
        throw new NoSuchElementException();
      }
      List<List<String>> rows = page.stream().map(Pages::cells).toList();
      page = report.after(id, true, page.getLast().view().row(), PAGE);
      return rows;
    }

    private static List<String> cells(RowReport.Told row) {
      List<String> cells = new ArrayList<>(row.cells());
      cells.add("第 " + row.view().row() + " 行：" + String.join("；", row.view().reasons()));
      return cells;
    }
  }
}

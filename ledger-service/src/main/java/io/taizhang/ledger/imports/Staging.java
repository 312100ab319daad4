package io.taizhang.ledger.imports;

import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.imports.domain.RowState;
import io.taizhang.ledger.imports.file.FileLimits;
import io.taizhang.ledger.imports.file.RawRow;
import io.taizhang.ledger.imports.file.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sorts the cells of one file's rows into the form and passes them on, a batch at a time. */
final class Staging implements RowReader {

  private static final int BATCH = 1_000;

  private final RowWork work;
  private final Consumer<List<StagedRow>> keep;
  private final List<StagedRow> batch = new ArrayList<>(BATCH);
  private @Nullable HeaderRow header;
  private int rows;

  Staging(RowWork work, Consumer<List<StagedRow>> keep) {
    this.work = work;
    this.keep = keep;
  }

  @Override
  public void row(RawRow row) {
    if (header == null) {
      header = HeaderRow.of(work.form(), row);
      return;
    }
    rows++;
    if (rows > FileLimits.ROWS) {
      throw LedgerProblem.IMPORT_FILE_TOO_LARGE.because("超过 " + FileLimits.ROWS + " 行，请分成几个文件导入");
    }
    batch.add(staged(header.cells(row), row));
    if (batch.size() == BATCH) {
      pass();
    }
  }

  private StagedRow staged(List<String> cells, RawRow row) {
    String key = work.key(new RowReading(work.form(), cells));
    return new StagedRow(row.number(), cells, key, row.fault(), RowState.READ, null, null);
  }

  /** Passes the rest on and tells how many rows there were. */
  int finish() {
    if (rows == 0) {
      throw LedgerProblem.IMPORT_FILE_UNREADABLE.because(header == null ? "文件是空的" : "表头之下没有数据行");
    }
    pass();
    return rows;
  }

  private void pass() {
    if (!batch.isEmpty()) {
      keep.accept(List.copyOf(batch));
      batch.clear();
    }
  }
}

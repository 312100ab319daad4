package io.taizhang.ledger.imports;

import io.taizhang.chassis.problem.FieldError;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.imports.domain.CellText;
import io.taizhang.ledger.imports.file.RawRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where in the file each column of the form stands. The order is free; spaces and the width of
 * brackets do not count.
 */
final class HeaderRow {

  private static final Set<String> LEFT_OUT = Set.of("序号", ImportForm.REASONS);

  private final List<Integer> places;

  private HeaderRow(List<Integer> places) {
    this.places = places;
  }

  /**
   * Reads the first row.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 naming every column that is missing,
   *     unknown or there twice
   */
  static HeaderRow of(ImportForm form, RawRow row) {
    List<FieldError> wrong = new ArrayList<>();
    Map<String, Integer> found = found(row, wrong);
    List<Integer> places = new ArrayList<>();
    for (ImportColumn column : form.columns()) {
      Integer place = found.remove(CellText.narrowed(column.header()));
      if (place == null && column.required()) {
        wrong.add(wrong("缺少列：" + column.header()));
      }
      places.add(place == null ? -1 : place);
    }
    LEFT_OUT.forEach(found::remove);
    found.keySet().forEach(header -> wrong.add(wrong("没有这一列：" + header)));
    if (!wrong.isEmpty()) {
      throw LedgerProblem.IMPORT_HEADER_WRONG.because("表头有 " + wrong.size() + " 处不符，请按模板填写", wrong);
    }
    return new HeaderRow(places);
  }

  /** The row's cells in the order of the form. */
  List<String> cells(RawRow row) {
    return places.stream().map(place -> place < 0 ? "" : row.cell(place)).toList();
  }

  private static Map<String, Integer> found(RawRow row, List<FieldError> wrong) {
    Map<String, Integer> found = new HashMap<>();
    for (int at = 0; at < row.cells().size(); at++) {
      String header = CellText.narrowed(row.cell(at));
      if (!header.isEmpty() && found.putIfAbsent(header, at) != null) {
        wrong.add(wrong("列重复：" + header));
      }
    }
    return found;
  }

  private static FieldError wrong(String detail) {
    return new FieldError("/header", detail);
  }
}

package io.taizhang.ledger.imports;

import io.taizhang.ledger.imports.domain.RowState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told of one row.
 *
 * @param row as the sheet numbers it
 * @param reasons faults, or what differs, in zh-CN; contacts are not repeated
 */
public record ImportRowView(int row, RowState state, List<String> reasons) {

  static ImportRowView of(int row, String state, @Nullable String reasons) {
    return new ImportRowView(
        row,
        RowState.valueOf(state),
        reasons == null ? List.of() : List.of(reasons.split("\n", -1)));
  }
}

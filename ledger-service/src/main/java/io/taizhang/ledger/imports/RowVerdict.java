package io.taizhang.ledger.imports;

import io.taizhang.ledger.imports.domain.RowState;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a row.
 *
 * @param reasons for whoever handed it in: faults, or what differs
 * @param target what the row means, when it stands in the ledger
 * @param deed what merging does: the feature's own use case
 */
record RowVerdict(
    int number,
    RowState state,
    List<String> reasons,
    @Nullable UUID target,
    @Nullable Long targetVersion,
    Runnable deed) {

  static RowVerdict faulty(StagedRow row, List<String> reasons) {
    return new RowVerdict(row.number(), RowState.FAULTY, reasons, null, null, RowVerdict::nothing);
  }

  static RowVerdict refused(StagedRow row, List<String> reasons) {
    return new RowVerdict(
        row.number(),
        RowState.REFUSED,
        reasons,
        row.target(),
        row.targetVersion(),
        RowVerdict::nothing);
  }

  static RowVerdict fresh(StagedRow row, Runnable deed) {
    return new RowVerdict(row.number(), RowState.NEW, List.of(), null, null, deed);
  }

  static RowVerdict same(StagedRow row, UUID target, long version) {
    return new RowVerdict(
        row.number(), RowState.SAME, List.of(), target, version, RowVerdict::nothing);
  }

  static RowVerdict changed(
      StagedRow row, UUID target, long version, List<String> differences, Runnable deed) {
    return new RowVerdict(row.number(), RowState.CHANGED, differences, target, version, deed);
  }

  RowVerdict as(RowState other) {
    return new RowVerdict(number, other, reasons, target, targetVersion, RowVerdict::nothing);
  }

  private static void nothing() {}
}

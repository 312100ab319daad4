package io.taizhang.ledger.item;

import java.time.LocalDate;
import java.util.UUID;

/** A stale clock's row with whose it is; the pause itself stands in the clock's facts. */
record StalePauseRow(
    UUID clockId,
    LocalDate staleFrom,
    UUID itemId,
    String itemName,
    UUID projectId,
    String projectName,
    String departmentCode,
    String departmentName) {

  /** Where the next page begins: the longest over first. */
  String key() {
    return staleFrom + "/" + clockId;
  }
}

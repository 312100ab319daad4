package io.taizhang.ledger.imports;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.ledger.imports.domain.ImportState;
import java.util.UUID;

/** An import's end as an event: counts alone, nothing of what its rows say. */
final class ImportEvents {

  private ImportEvents() {}

  record Completed(
      UUID importId,
      ImportKind kind,
      ImportState state,
      String regionCode,
      int totalRows,
      int sameRows,
      int newRows,
      int changedRows,
      int faultyRows,
      int createdRows,
      int updatedRows,
      int refusedRows) {}

  static Fact completed(ImportJob job) {
    String id = job.id.toString();
    return new Fact(
        "import.completed",
        id,
        id,
        job.region(),
        new Completed(
            job.id,
            job.kind,
            job.state,
            job.regionCode,
            job.totalRows,
            job.sameRows,
            job.newRows,
            job.changedRows,
            job.faultyRows,
            job.createdRows,
            job.updatedRows,
            job.refusedRows));
  }
}

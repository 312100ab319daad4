package io.taizhang.ledger.imports;

import io.taizhang.chassis.web.Versioned;
import io.taizhang.ledger.imports.domain.ImportState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as the API shows it. The counts are those of the last work that was finished.
 *
 * @param totalRows rows with something in them
 * @param doneThrough the number of the last row that the work at hand has reached
 * @param newRows would be created, or are not in the ledger
 * @param sameRows stand in the ledger as they are
 * @param changedRows would be changed, or stand in the ledger otherwise
 * @param faultyRows cannot be merged
 * @param createdRows have been created
 * @param updatedRows have been changed
 * @param refusedRows were fit when tried and refused when merged
 */
public record ImportView(
    UUID id,
    ImportKind kind,
    ImportFormat format,
    ImportState state,
    String regionCode,
    Instant receivedAt,
    @Nullable Instant finishedAt,
    int totalRows,
    int doneThrough,
    int newRows,
    int sameRows,
    int changedRows,
    int faultyRows,
    int createdRows,
    int updatedRows,
    int refusedRows,
    long version)
    implements Versioned {

  static ImportView of(ImportJob job) {
    return new ImportView(
        job.id,
        job.kind,
        job.format,
        job.state,
        job.regionCode,
        job.receivedAt,
        job.finishedAt,
        job.totalRows,
        job.position,
        job.newRows,
        job.sameRows,
        job.changedRows,
        job.faultyRows,
        job.createdRows,
        job.updatedRows,
        job.refusedRows,
        job.version);
  }
}

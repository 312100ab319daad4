package io.taizhang.ledger.imports;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.Ids;
import io.taizhang.ledger.imports.domain.ImportState;
import io.taizhang.ledger.imports.domain.RowState;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One import's row. {@code position} is the number of the last row that the worker has done. */
@Entity
class ImportJob {

  @Id UUID id;

  @Enumerated(EnumType.STRING)
  ImportKind kind;

  @Enumerated(EnumType.STRING)
  ImportFormat format;

  @Enumerated(EnumType.STRING)
  ImportState state;

  String regionCode;
  String regionPath;
  @Embedded ImportActor actor;
  Instant receivedAt;
  @Nullable Instant finishedAt;
  int totalRows;
  int position;
  int newRows;
  int sameRows;
  int changedRows;
  int faultyRows;
  int createdRows;
  int updatedRows;
  int refusedRows;
  @Version long version;

  ImportJob() {}

  ImportJob(
      Caller caller,
      ImportKind kind,
      ImportFormat format,
      String regionCode,
      RegionPath region,
      Instant now) {
    this.id = Ids.next();
    this.kind = kind;
    this.format = format;
    this.state = ImportState.CHECKING;
    this.regionCode = regionCode;
    this.regionPath = region.value();
    this.actor = new ImportActor(caller);
    this.receivedAt = now;
  }

  /** Lets the worker begin at the first row, in this caller's name. */
  void work(ImportState next, Caller caller) {
    state = next;
    actor = new ImportActor(caller);
    position = 0;
    finishedAt = null;
  }

  void finish(Map<RowState, Integer> rows, Instant now) {
    newRows = rows.getOrDefault(RowState.NEW, 0);
    sameRows = rows.getOrDefault(RowState.SAME, 0);
    changedRows = rows.getOrDefault(RowState.CHANGED, 0);
    faultyRows = rows.getOrDefault(RowState.FAULTY, 0);
    createdRows = rows.getOrDefault(RowState.CREATED, 0);
    updatedRows = rows.getOrDefault(RowState.UPDATED, 0);
    refusedRows = rows.getOrDefault(RowState.REFUSED, 0);
    state = state.finished(sameRows == totalRows);
    finishedAt = now;
  }

  RegionPath region() {
    return new RegionPath(regionPath);
  }
}

package io.taizhang.ledger.imports;

import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.imports.file.CsvFile;
import io.taizhang.ledger.imports.file.FileRefused;
import io.taizhang.ledger.imports.file.XlsxFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Semaphore;

/**
 * Takes a list in: reads the file once, refuses it whole when its form is wrong, and keeps its rows
 * for the worker. The file is not kept.
 */
@ApplicationScoped
class Uploads {

  /** Files that are read at once; each may fill some hundred MiB while it is. */
  private static final int AT_ONCE = 2;

  private final ImportRepository jobs;
  private final RowWorks works;
  private final RowStore store;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Event<ImportWaiting> waiting;
  private final Clock clock;
  private final Semaphore places = new Semaphore(AT_ONCE);

  Uploads(
      ImportRepository jobs,
      RowWorks works,
      RowStore store,
      Scopes scopes,
      AuditTrail audit,
      Event<ImportWaiting> waiting,
      Clock clock) {
    this.jobs = jobs;
    this.works = works;
    this.store = store;
    this.scopes = scopes;
    this.audit = audit;
    this.waiting = waiting;
    this.clock = clock;
  }

  @Transactional
  ImportView take(Caller caller, UploadRequest request, MediaType type, byte[] file) {
    RowWork work = works.of(request.kind(), caller);
    String code = request.region() == null ? caller.regionCode() : request.region();
    RegionPath region = scopes.named(caller, code == null ? "" : code, "/region");
    requireType(type, request.format());
    if (!places.tryAcquire()) {
      throw CommonProblem.UNAVAILABLE.because("正在读取其他导入文件，请稍后重试", "Retry-After", "5");
    }
    try {
      return read(caller, request, work, region, type, file);
    } finally {
      places.release();
    }
  }

  private ImportView read(
      Caller caller,
      UploadRequest request,
      RowWork work,
      RegionPath region,
      MediaType type,
      byte[] file) {
    ImportJob job =
        new ImportJob(
            caller, request.kind(), request.format(), region.code(), region, clock.instant());
    jobs.persistAndFlush(job);
    Staging staging = new Staging(work, rows -> store.stage(job.id, rows));
    try {
      switch (request.format()) {
        case XLSX -> XlsxFile.read(file, staging);
        case CSV -> CsvFile.read(file, type.getParameters().get("charset"), staging);
      }
    } catch (FileRefused refused) {
      throw (refused.isReadable()
              ? LedgerProblem.IMPORT_FILE_TOO_LARGE
              : LedgerProblem.IMPORT_FILE_UNREADABLE)
          .because(refused.reason());
    }
    job.totalRows = staging.finish();
    audit.record(
        caller,
        "import-hand-in",
        Imports.subject(job),
        Map.of("kind", job.kind, "rows", job.totalRows));
    jobs.flush();
    waiting.fire(new ImportWaiting(job.id));
    return ImportView.of(job);
  }

  private static void requireType(MediaType type, ImportFormat format) {
    MediaType wanted = MediaType.valueOf(format.mediaType());
    if (!wanted.getType().equalsIgnoreCase(type.getType())
        || !wanted.getSubtype().equalsIgnoreCase(type.getSubtype())) {
      throw CommonProblem.UNSUPPORTED_MEDIA_TYPE.because(
          format + " 文件的 Content-Type 须为 " + format.mediaType());
    }
  }
}

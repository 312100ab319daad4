package io.taizhang.ledger.imports;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.sheet.SheetFormat;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.imports.domain.ImportState;
import io.taizhang.ledger.imports.domain.ImportStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What people see of their imports and do with them. */
@ApplicationScoped
@Transactional
class Imports {

  private final ImportRepository jobs;
  private final RowWorks works;
  private final RowStore store;
  private final RowReport report;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Event<ImportWaiting> waiting;

  Imports(
      ImportRepository jobs,
      RowWorks works,
      RowStore store,
      RowReport report,
      Scopes scopes,
      AuditTrail audit,
      Event<ImportWaiting> waiting) {
    this.jobs = jobs;
    this.works = works;
    this.store = store;
    this.report = report;
    this.scopes = scopes;
    this.audit = audit;
    this.waiting = waiting;
  }

  ImportView get(Caller caller, UUID id) {
    return ImportView.of(visible(caller, id));
  }

  Page<ImportView> list(Caller caller, PageRequest page) {
    return Page.of(jobs.list(scopes.region(caller), caller, page), page, job -> job.id.toString())
        .map(ImportView::of);
  }

  Page<ImportRowView> rows(Caller caller, UUID id, boolean faultyOnly, PageRequest page) {
    ImportJob job = visible(caller, id);
    int after = page.afterNumber().map(Math::toIntExact).orElse(0);
    List<ImportRowView> rows =
        report.after(job.id, faultyOnly, after, page.fetch()).stream()
            .map(RowReport.Told::view)
            .toList();
    return Page.of(rows, page, row -> Integer.toString(row.row()));
  }

  ImportView step(Caller caller, UUID id, IfMatch ifMatch, ImportStep step) {
    ImportJob job = jobs.lock(scopes.region(caller), caller, id).orElseThrow(Imports::missing);
    works.of(job.kind, caller);
    ifMatch.require(job.version);
    ImportState next =
        job.state
            .after(step)
            .orElseThrow(
                () ->
                    LedgerProblem.IMPORT_OUT_OF_ORDER.because(
                        job.state.working() ? "导入正在处理，请稍后再试" : "导入已是 " + job.state + "，不能再做这一步"));
    job.work(next, caller);
    if (next.working()) {
      waiting.fire(new ImportWaiting(id));
    } else {
      store.delete(id);
    }
    audit.record(
        caller,
        "import-" + step.name().toLowerCase(Locale.ROOT),
        subject(job),
        Map.of("kind", job.kind));
    jobs.flush();
    return ImportView.of(job);
  }

  /** The import whose wrong rows go out again, once that is on record. */
  ImportView givenBack(Caller caller, UUID id) {
    ImportJob job = visible(caller, id);
    audit.record(
        caller,
        "import-errors-export",
        subject(job),
        Map.of("rows", report.faulty(job.id), "format", SheetFormat.XLSX));
    return ImportView.of(job);
  }

  private ImportJob visible(Caller caller, UUID id) {
    return jobs.find(scopes.region(caller), caller, id).orElseThrow(Imports::missing);
  }

  static AuditSubject subject(ImportJob job) {
    return new AuditSubject("import", job.id.toString(), job.region());
  }

  private static RuntimeException missing() {
    return CommonProblem.NOT_FOUND.because("没有这次导入");
  }
}

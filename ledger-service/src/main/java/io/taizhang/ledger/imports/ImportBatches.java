package io.taizhang.ledger.imports;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.failure.Failures;
import io.taizhang.chassis.failure.Reason;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.security.Caller;
import io.taizhang.ledger.imports.domain.ImportState;
import io.taizhang.ledger.imports.domain.RowState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * The next rows of the oldest import that waits. The import stays locked meanwhile, so that of many
 * replicas one works on it; where it has come to is kept with the rows, so that any of them goes on
 * after the last batch that was committed.
 *
 * <p>Merging applies a batch in one transaction, together with what becomes of its rows. When one
 * of them is refused the batch is taken back and each row tried in a transaction of its own.
 */
@ApplicationScoped
class ImportBatches {

  static final int SIZE = 200;

  private final ImportRepository jobs;
  private final RowWorks works;
  private final RowStore store;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock clock;

  ImportBatches(
      ImportRepository jobs,
      RowWorks works,
      RowStore store,
      AuditTrail audit,
      Outbox outbox,
      Clock clock) {
    this.jobs = jobs;
    this.works = works;
    this.store = store;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Does the next batch; false when nothing waits. */
  @Transactional
  boolean take() {
    ImportJob job = jobs.systemClaim().orElse(null);
    if (job == null) {
      return false;
    }
    List<StagedRow> rows = store.after(job.id, job.position, SIZE);
    if (rows.isEmpty()) {
      finish(job);
      return true;
    }
    if (job.state == ImportState.MERGING) {
      merge(job, rows.stream().filter(row -> row.state().mergeable()).toList());
    } else {
      store.judge(job.id, look(job, rows), job.state == ImportState.ASSERTING);
    }
    job.position = rows.getLast().number();
    return true;
  }

  @Transactional
  boolean waiting() {
    return jobs.systemWaiting();
  }

  private void finish(ImportJob job) {
    job.finish(store.counts(job.id), clock.instant());
    if (job.state != ImportState.CHECKED) {
      audit.record(
          job.actor.caller(),
          "import-complete",
          Imports.subject(job),
          Map.of("state", job.state, "created", job.createdRows, "updated", job.updatedRows));
      outbox.append(ImportEvents.completed(job));
    }
  }

  private List<RowVerdict> look(ImportJob job, List<StagedRow> rows) {
    Map<Integer, Integer> again = store.again(job.id, rows);
    return works.of(job.kind).look(job.actor.caller(), job.regionCode, rows).stream()
        .map(verdict -> unlessTwice(verdict, again, rows))
        .toList();
  }

  /** Of two rows with one code nobody knows which is right: neither is taken. */
  private static RowVerdict unlessTwice(
      RowVerdict verdict, Map<Integer, Integer> again, List<StagedRow> rows) {
    Integer other = again.get(verdict.number());
    if (other == null) {
      return verdict;
    }
    List<String> reasons =
        new ArrayList<>(verdict.state() == RowState.FAULTY ? verdict.reasons() : List.of());
    reasons.add("与第 " + other + " 行重复");
    return rows.stream()
        .filter(row -> row.number() == verdict.number())
        .map(row -> RowVerdict.faulty(row, reasons))
        .findFirst()
        .orElse(verdict);
  }

  private void merge(ImportJob job, List<StagedRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    UUID id = job.id;
    Work work = new Work(works.of(job.kind), job.actor.caller(), job.regionCode);
    try {
      QuarkusTransaction.requiringNew().run(() -> store.judge(id, work.apply(rows), false));
    } catch (RuntimeException refused) {
      rethrowPassing(refused);
      rows.forEach(row -> mergeOne(id, work, row));
    }
  }

  private void mergeOne(UUID id, Work work, StagedRow row) {
    try {
      QuarkusTransaction.requiringNew().run(() -> store.judge(id, work.apply(List.of(row)), false));
    } catch (RuntimeException refused) {
      rethrowPassing(refused);
      List<String> reasons =
          refused instanceof HttpProblem problem
              ? work.rows().form().told(problem)
              : List.of(Reason.of(refused));
      store.judge(id, List.of(RowVerdict.refused(row, reasons)), false);
    }
  }

  private static void rethrowPassing(RuntimeException failure) {
    if (Failures.passing(failure)) {
      throw failure;
    }
  }

  /** Rows of one kind, brought in in one caller's name. */
  private record Work(RowWork rows, Caller caller, String region) {

    /** Looks again, since others may have been at it since the rows were tried, and acts. */
    List<RowVerdict> apply(List<StagedRow> staged) {
      List<RowVerdict> verdicts = rows.look(caller, region, staged);
      List<RowVerdict> done = new ArrayList<>(staged.size());
      List<RowVerdict> due = new ArrayList<>();
      for (int at = 0; at < staged.size(); at++) {
        done.add(judged(staged.get(at), verdicts.get(at), due));
      }
      rows.act(caller, due);
      return done;
    }

    private static RowVerdict judged(StagedRow row, RowVerdict now, List<RowVerdict> due) {
      boolean asTried =
          Objects.equals(row.target(), now.target())
              && Objects.equals(row.targetVersion(), now.targetVersion());
      return switch (now.state()) {
        case SAME -> now;
        case NEW, CHANGED -> {
          if (!asTried) {
            yield RowVerdict.refused(row, List.of("检查之后台账又有变动，请重新导入"));
          }
          due.add(now);
          yield now.as(now.state() == RowState.NEW ? RowState.CREATED : RowState.UPDATED);
        }
        case READ, FAULTY, CREATED, UPDATED, REFUSED -> RowVerdict.refused(row, now.reasons());
      };
    }
  }
}

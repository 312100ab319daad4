package io.taizhang.ledger.onetrip;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.ledger.item.Items;
import io.taizhang.ledger.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Use cases of the ledger: the window records, a closed issue completes. */
@ApplicationScoped
@Transactional
public class OneTripLedger {

  private final OneTripRepository rows;
  private final Projects projects;
  private final Items items;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Outbox outbox;

  OneTripLedger(
      OneTripRepository rows,
      Projects projects,
      Items items,
      Scopes scopes,
      AuditTrail audit,
      Outbox outbox) {
    this.rows = rows;
    this.projects = projects;
    this.items = items;
    this.scopes = scopes;
    this.audit = audit;
    this.outbox = outbox;
  }

  OneTripView record(Caller caller, RecordFailure request) {
    RegionPath region = scopes.within(caller, request.regionCode());
    if (request.projectId() != null) {
      projects.ref(caller, request.projectId());
    }
    if (request.itemId() != null) {
      items.named(caller, request.itemId(), request.projectId(), "/itemId");
    }
    OneTripFailure row = new OneTripFailure(request, region.value());
    rows.persist(row);
    audit.record(caller, "one-trip-record", subject(row), Map.of("trips", row.trips));
    outbox.append(OneTripEvents.of("one-trip.recorded", row));
    return OneTripView.of(row);
  }

  OneTripView get(Caller caller, UUID id) {
    return rows.find(scopes.of(caller), id)
        .map(OneTripView::of)
        .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有这条记录"));
  }

  Page<OneTripView> list(Caller caller, PageRequest page) {
    return Page.of(rows.list(scopes.of(caller), page), page, row -> row.id.toString())
        .map(OneTripView::of);
  }

  /** Writes cause and fix into the row that a closed issue names. */
  public void complete(Caller system, UUID rowId, Remedy remedy) {
    OneTripFailure row =
        rows.findByIdOptional(rowId, LockModeType.PESSIMISTIC_WRITE)
            .orElseThrow(() -> new IllegalArgumentException("no one-trip row " + rowId));
    row.issueId = remedy.issueId();
    row.cause = remedy.cause();
    row.fix = remedy.fix();
    row.solvedOn = remedy.solvedOn();
    audit.record(system, "one-trip-complete", subject(row), Map.of("issue", remedy.issueId()));
    outbox.append(OneTripEvents.of("one-trip.completed", row));
  }

  private static AuditSubject subject(OneTripFailure row) {
    return new AuditSubject("one-trip-failure", row.id.toString(), new RegionPath(row.regionPath));
  }
}

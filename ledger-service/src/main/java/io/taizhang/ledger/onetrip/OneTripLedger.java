package io.taizhang.ledger.onetrip;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.ledger.item.Items;
import io.taizhang.ledger.project.Projects;
import io.taizhang.ledger.statusreport.IrregularSupplement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Use cases of the ledger: the window records, a closed issue completes. */
@ApplicationScoped
@Transactional
public class OneTripLedger {

  private static final Logger LOG = Logger.getLogger(OneTripLedger.class);

  private final OneTripRepository rows;
  private final Projects projects;
  private final Items items;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Event<OneTripRecorded> told;
  private final Clock clock;

  OneTripLedger(
      OneTripRepository rows,
      Projects projects,
      Items items,
      Scopes scopes,
      AuditTrail audit,
      Outbox outbox,
      Event<OneTripRecorded> told,
      Clock clock) {
    this.rows = rows;
    this.projects = projects;
    this.items = items;
    this.scopes = scopes;
    this.audit = audit;
    this.outbox = outbox;
    this.told = told;
    this.clock = clock;
  }

  OneTripView record(Caller caller, RecordFailure request) {
    RegionPath region = scopes.named(caller, request.regionCode(), "/regionCode");
    refuseFuture(request);
    if (request.projectId() != null) {
      projects.named(caller, request.projectId(), "/projectId");
    }
    if (request.itemId() != null) {
      items.named(caller, request.itemId(), request.projectId(), "/itemId");
    }
    return OneTripView.of(recorded(caller, new OneTripFailure(request, region.value())));
  }

  private OneTripFailure recorded(Caller caller, OneTripFailure row) {
    rows.persist(row);
    audit.record(caller, "one-trip-record", subject(row), Map.of("trips", row.trips));
    outbox.append(OneTripEvents.recorded(row));
    told.fire(
        new OneTripRecorded(
            caller, row.id, row.projectId, row.itemId, row.happenedOn, row.toldAtOnce));
    return row;
  }

  private void refuseFuture(RecordFailure request) {
    if (request.happenedOn().isAfter(BusinessZone.dateOf(clock.instant()))) {
      throw CommonProblem.INVALID.because(
          "日期不能晚于今天", List.of(new FieldError("/happenedOn", "不能晚于今天")));
    }
  }

  /** An agency that asks for papers once too often has sent somebody home again. */
  void irregular(@Observes IrregularSupplement event) {
    RecordFailure request =
        new RecordFailure(
            BusinessZone.dateOf(clock.instant()),
            event.department(),
            "项目业主",
            event.itemName(),
            event.projectId(),
            event.itemId(),
            "部门业务系统再次告知补正",
            false,
            event.missing(),
            event.trips(),
            event.region().code());
    recorded(event.caller(), new OneTripFailure(request, event.region().value()));
  }

  /**
   * Writes cause and fix into the row that a closed issue names. An issue that names no row, or one
   * that is not its own region's, completes nothing.
   */
  public void complete(Caller system, UUID rowId, Remedy remedy) {
    rows.systemLock(rowId)
        .filter(row -> remedy.reaches(new RegionPath(row.regionPath)))
        .ifPresentOrElse(
            row -> complete(system, row, remedy),
            () -> LOG.infof("issue %s names no one-trip row of its region", remedy.issueId()));
  }

  private void complete(Caller system, OneTripFailure row, Remedy remedy) {
    if (row.knowsBetterThan(remedy)) {
      return;
    }
    row.complete(remedy);
    audit.record(system, "one-trip-complete", subject(row), Map.of("issue", remedy.issueId()));
    outbox.append(OneTripEvents.completed(row));
  }

  /** Whether there is such a row on the branch of the tree that a region is on. */
  public boolean systemKnows(UUID id, RegionPath region) {
    return rows.systemLock(id).filter(row -> row.on(region)).isPresent();
  }

  /** Writes into rows what was changed so that it will do in one trip. */
  public void changed(Caller caller, List<UUID> ids, String change, LocalDate day) {
    if (ids.isEmpty()) {
      return;
    }
    for (OneTripFailure row : rows.systemLock(ids)) {
      row.change = change;
      row.changedOn = day;
      audit.record(caller, "one-trip-change", subject(row), Map.of("changedOn", day));
    }
  }

  private static AuditSubject subject(OneTripFailure row) {
    return new AuditSubject("one-trip-failure", row.id.toString(), new RegionPath(row.regionPath));
  }
}

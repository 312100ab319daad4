package io.taizhang.ledger.fix;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.ledger.checklist.ChecklistLookup;
import io.taizhang.ledger.onetrip.OneTripLedger;
import io.taizhang.ledger.onetrip.OneTripRecorded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Writes fix lists: every closed issue and every failed trip about an item of a checklist is a case
 * of an entry there, once, whatever order they are heard of in and however often. The last closing
 * of an issue holds.
 */
@ApplicationScoped
@Transactional
public class FixBook {

  private static final Logger LOG = Logger.getLogger(FixBook.class);
  private static final String TOLD_TOO_LATE = "MATERIAL_TOLD_TOO_LATE";
  private static final String OTHER = "OTHER";
  private static final String IN_THE_ROW = "见一趟办不成记录";

  private final FixRepository fixes;
  private final FixCaseRepository cases;
  private final Origins origins;
  private final RepetitionRules rules;
  private final ChecklistLookup checklists;
  private final OneTripLedger oneTrip;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock clock;

  FixBook(
      FixRepository fixes,
      FixCaseRepository cases,
      Origins origins,
      RepetitionRules rules,
      ChecklistLookup checklists,
      OneTripLedger oneTrip,
      AuditTrail audit,
      Outbox outbox,
      Clock clock) {
    this.fixes = fixes;
    this.cases = cases;
    this.origins = origins;
    this.rules = rules;
    this.checklists = checklists;
    this.oneTrip = oneTrip;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Enters the cause of a closed issue, if it lies in an item of a checklist. */
  public void closed(Caller system, ClosedCause told) {
    origins
        .of(told.itemId(), told.projectId(), told.oneTripId(), told.line())
        .filter(origin -> origin.reachedFrom(told.region()))
        .ifPresentOrElse(
            origin -> closed(system, told, origin),
            () -> LOG.debugf("issue %s is about no checklist of its region", told.issueId()));
  }

  private void closed(Caller system, ClosedCause told, Origin origin) {
    FixCase known = known(told).orElse(null);
    if (known != null && known.knows(told)) {
      return;
    }
    LocalDate day = BusinessZone.dateOf(told.closedAt());
    ChecklistFix fix = entry(system, origin, told.cause(), day);
    FixCase one = known == null ? new FixCase(fix.id, origin, day, told.causeText()) : known;
    ChecklistFix former = known == null ? fix : fixes.systemGet(known.fixId);
    one.fixId = fix.id;
    if (one.oneTripId == null) {
      one.oneTripId = free(told);
    }
    one.tell(told);
    if (known == null) {
      cases.persist(one);
    }
    if (!former.id.equals(fix.id)) {
      leave(former);
    }
    entered(system, fix, one);
  }

  private Optional<FixCase> known(ClosedCause told) {
    Optional<FixCase> issue = cases.systemOfIssue(told.issueId());
    return issue.isPresent() || told.oneTripId() == null
        ? issue
        : cases.systemOfTrip(told.oneTripId()).filter(trip -> trip.issueId == null);
  }

  /** The trip that the issue names, unless another issue was about it before. */
  private @Nullable UUID free(ClosedCause told) {
    UUID trip = told.oneTripId();
    return trip != null
            && oneTrip.systemKnows(trip, told.region())
            && cases.systemOfTrip(trip).isEmpty()
        ? trip
        : null;
  }

  /** A trip that failed over an item of a checklist is a case before any issue tells of it. */
  void recorded(@Observes OneTripRecorded trip) {
    origins
        .of(trip.itemId(), trip.projectId(), trip.rowId(), null)
        .ifPresent(origin -> recorded(trip, origin));
  }

  private void recorded(OneTripRecorded trip, Origin origin) {
    String cause = trip.toldAtOnce() ? OTHER : TOLD_TOO_LATE;
    ChecklistFix fix = entry(trip.caller(), origin, cause, trip.happenedOn());
    FixCase one = new FixCase(fix.id, origin, trip.happenedOn(), IN_THE_ROW);
    one.oneTripId = trip.rowId();
    cases.persist(one);
    entered(trip.caller(), fix, one);
  }

  private ChecklistFix entry(Caller caller, Origin origin, String cause, LocalDate day) {
    return fixes
        .systemFor(origin, cause)
        .orElseGet(
            () -> {
              ChecklistFix fix = new ChecklistFix(origin, cause, day);
              fixes.persist(fix);
              audit.record(
                  caller,
                  "checklist-fix-open",
                  subject(fix),
                  Map.of("line", fix.lineKey, "cause", cause));
              return fix;
            });
  }

  private void entered(Caller caller, ChecklistFix fix, FixCase one) {
    fix.count(cases.all(fix));
    if (!fix.open()) {
      tellTrips(caller, fix, List.of(one));
      return;
    }
    int threshold = rules.projects(fix.region());
    if (fix.repeatedOn == null && fix.projects >= threshold) {
      fix.repeatedOn = BusinessZone.dateOf(clock.instant());
      outbox.append(FixEvents.causeRepeated(checklists.systemRef(fix.checklistId), fix, threshold));
    }
  }

  /** The issue was closed anew with another cause. */
  private void leave(ChecklistFix former) {
    List<FixCase> left = cases.all(former);
    if (!left.isEmpty()) {
      former.count(left);
    } else if (former.open()) {
      fixes.delete(former);
      fixes.flush();
    }
  }

  /** The rows of the trips that failed show what was changed. */
  void tellTrips(Caller caller, ChecklistFix fix, List<FixCase> told) {
    if (fix.change != null && fix.fixedOn != null) {
      String change =
          "《%s》第 %d 版：%s"
              .formatted(checklists.systemRef(fix.checklistId).name(), fix.fixedNumber, fix.change);
      oneTrip.changed(
          caller,
          told.stream().flatMap(one -> Optional.ofNullable(one.oneTripId).stream()).toList(),
          change,
          fix.fixedOn);
    }
  }

  static AuditSubject subject(ChecklistFix fix) {
    return new AuditSubject("checklist-fix", fix.id.toString(), fix.region());
  }
}

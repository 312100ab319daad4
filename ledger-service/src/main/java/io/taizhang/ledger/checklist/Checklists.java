package io.taizhang.ledger.checklist;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.checklist.domain.VersionCommand;
import io.taizhang.ledger.checklist.domain.VersionDecision;
import io.taizhang.ledger.checklist.domain.VersionLifeCycle;
import io.taizhang.ledger.checklist.domain.VersionStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Writes checklists. Every step holds the checklist's row, so versions come one by one. */
@ApplicationScoped
@Transactional
class Checklists {

  private final ChecklistRepository checklists;
  private final VersionRepository versions;
  private final LineCheck lines;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock clock;

  Checklists(
      ChecklistRepository checklists,
      VersionRepository versions,
      LineCheck lines,
      Scopes scopes,
      AuditTrail audit,
      Outbox outbox,
      Clock clock) {
    this.checklists = checklists;
    this.versions = versions;
    this.lines = lines;
    this.scopes = scopes;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  ChecklistView create(Caller caller, CreateChecklist request) {
    RegionPath region = scopes.named(caller, request.regionCode(), "/regionCode");
    if (checklists.systemKnows(request.regionCode(), request.code())) {
      throw LedgerProblem.ALREADY_REGISTERED.because("清单 " + request.code() + " 已登记");
    }
    Checklist checklist = new Checklist(request, region.value());
    checklists.persist(checklist);
    versions.persist(new ChecklistVersion(checklist.id, 1, lines.ordered(request.lines())));
    audit.record(caller, "checklist-create", subject(checklist), Map.of("code", checklist.code));
    return ChecklistView.of(checklist);
  }

  ChecklistVersionView draft(Caller caller, UUID id) {
    Checklist checklist = locked(caller, id);
    ChecklistVersion last = versions.last(checklist);
    if (last.status == VersionStatus.DRAFT) {
      throw LedgerProblem.CHECKLIST_OUT_OF_ORDER.because("已有草稿第 " + last.number + " 版");
    }
    ChecklistVersion draft = new ChecklistVersion(checklist.id, last.number + 1, last.lines);
    versions.persist(draft);
    record(caller, "checklist-draft", checklist, draft);
    return ChecklistVersionView.of(draft);
  }

  ChecklistVersionView replace(
      Caller caller, UUID id, int number, IfMatch ifMatch, ReplaceDraft request) {
    Checklist checklist = locked(caller, id);
    ChecklistVersion version = version(checklist, number);
    ifMatch.require(version.version);
    version.status = next(version, VersionCommand.REPLACE);
    version.lines = lines.ordered(request.lines());
    versions.flush();
    record(caller, "checklist-replace", checklist, version);
    return ChecklistVersionView.of(version);
  }

  ChecklistVersionView publish(Caller caller, UUID id, int number, IfMatch ifMatch) {
    Checklist checklist = locked(caller, id);
    ChecklistVersion version = version(checklist, number);
    ifMatch.require(version.version);
    VersionStatus next = next(version, VersionCommand.PUBLISH);
    versions.published(checklist).ifPresent(this::supersede);
    version.status = next;
    version.publishedAt = clock.instant();
    checklist.publishedNumber = number;
    record(caller, "checklist-publish", checklist, version);
    outbox.append(ChecklistEvents.published(checklist, version));
    return ChecklistVersionView.of(version);
  }

  /** Written at once: the database holds one version in force at a time. */
  private void supersede(ChecklistVersion former) {
    former.status = next(former, VersionCommand.SUPERSEDE);
    versions.flush();
  }

  private static VersionStatus next(ChecklistVersion version, VersionCommand command) {
    return switch (VersionLifeCycle.decide(version.status, command)) {
      case VersionDecision.Moves moves -> moves.to();
      case VersionDecision.OutOfOrder refusal ->
          throw LedgerProblem.CHECKLIST_OUT_OF_ORDER.because(refusal.reason());
    };
  }

  private Checklist locked(Caller caller, UUID id) {
    RegionPath scope = scopes.region(caller);
    Checklist checklist = checklists.lock(scope, id).orElseThrow(ChecklistLookup::missing);
    if (!scope.contains(new RegionPath(checklist.regionPath))) {
      throw CommonProblem.FORBIDDEN.because("清单由上级区划制定");
    }
    return checklist;
  }

  private ChecklistVersion version(Checklist checklist, int number) {
    return versions.find(checklist, number).orElseThrow(ChecklistLookup::noVersion);
  }

  private void record(Caller caller, String action, Checklist checklist, ChecklistVersion version) {
    audit.record(caller, action, subject(checklist), Map.of("number", version.number));
  }

  private static AuditSubject subject(Checklist checklist) {
    return new AuditSubject(
        "checklist", checklist.id.toString(), new RegionPath(checklist.regionPath));
  }
}

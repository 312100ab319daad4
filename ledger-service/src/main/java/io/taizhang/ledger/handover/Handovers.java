package io.taizhang.ledger.handover;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.numbering.RunningNumbers;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.officer.OfficerView;
import io.taizhang.ledger.officer.Officers;
import io.taizhang.ledger.project.ProjectRef;
import io.taizhang.ledger.project.Projects;
import io.taizhang.ledger.project.RoleHolders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Use cases of handovers: a list of what is open, frozen when it is opened; the part moves when the
 * successor has confirmed it, in the same transaction, and not before.
 */
@ApplicationScoped
@Transactional
class Handovers {

  private final HandoverRepository handovers;
  private final WhatIsOpenReader open;
  private final Projects projects;
  private final RoleHolders holders;
  private final Officers officers;
  private final RunningNumbers numbers;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock clock;

  Handovers(
      HandoverRepository handovers,
      WhatIsOpenReader open,
      Projects projects,
      RoleHolders holders,
      Officers officers,
      RunningNumbers numbers,
      Scopes scopes,
      AuditTrail audit,
      Outbox outbox,
      Clock clock) {
    this.handovers = handovers;
    this.open = open;
    this.projects = projects;
    this.holders = holders;
    this.officers = officers;
    this.numbers = numbers;
    this.scopes = scopes;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  HandoverView open(Caller caller, OpenHandover request) {
    ProjectRef project = projects.named(caller, request.projectId(), "/projectId");
    OfficerView from = predecessor(project, request);
    requireLeaderOr(caller, from.subject());
    OfficerView to = officers.named(caller, request.toOfficerId(), "/toOfficerId");
    requireFree(project, request, to);
    if (handovers.anyOpen(project, request.role(), from.id())) {
      throw LedgerProblem.HANDOVER_OUT_OF_ORDER.because("已有一份待接收的交接");
    }
    Handover handover =
        new Handover(project, request, from, to, open.of(project), caller.name(), clock.instant());
    handovers.persist(handover);
    record(caller, "handover-open", handover);
    outbox.append(HandoverEvents.opened(handover));
    return view(caller, handover);
  }

  HandoverView confirm(Caller caller, UUID id, IfMatch ifMatch) {
    Handover handover = locked(caller, id);
    if (!caller.subject().equals(handover.toSubject)) {
      throw LedgerProblem.HANDOVER_NOT_YOURS.because("只有接收人可以确认交接");
    }
    ifMatch.require(handover.version);
    requireOpen(handover);
    ProjectRef project = projects.systemRef(handover.projectId);
    handover.close(HandoverStatus.CONFIRMED, clock.instant());
    handover.receiptNumber = numbers.next("JJ", project.regionCode());
    if (!holders.pass(project, handover.role, handover.fromOfficerId, handover.toOfficerId)) {
      throw LedgerProblem.HANDOVER_OUT_OF_ORDER.because("移交人已不再担任" + handover.role.label());
    }
    record(caller, "handover-confirm", handover);
    outbox.append(HandoverEvents.confirmed(handover));
    return view(caller, handover);
  }

  HandoverView cancel(Caller caller, UUID id, IfMatch ifMatch, CancelHandover request) {
    Handover handover = locked(caller, id);
    requireLeaderOr(caller, handover.fromSubject);
    ifMatch.require(handover.version);
    requireOpen(handover);
    handover.close(HandoverStatus.CANCELLED, clock.instant());
    handover.cancelReason = request.reason();
    record(caller, "handover-cancel", handover);
    outbox.append(HandoverEvents.cancelled(handover));
    return view(caller, handover);
  }

  HandoverView get(Caller caller, UUID id) {
    return handovers
        .find(scopes.of(caller), id)
        .map(handover -> view(caller, handover))
        .orElseThrow(Handovers::missing);
  }

  Page<HandoverView> list(Caller caller, HandoverFilter filter, PageRequest page) {
    Scope scope = scopes.of(caller);
    return Page.of(handovers.list(scope, filter, page), page, handover -> handover.id.toString())
        .map(handover -> HandoverView.of(handover, scope.isWhole()));
  }

  private OfficerView predecessor(ProjectRef project, OpenHandover request) {
    if (request.role().several() && request.fromOfficerId() == null) {
      throw unfit("/fromOfficerId", "有多名" + request.role().label() + "，须写明由谁移交");
    }
    return holders
        .holder(project, request.role(), request.fromOfficerId())
        .orElseThrow(
            () ->
                unfit(
                    request.fromOfficerId() == null ? "/role" : "/fromOfficerId",
                    "项目现在没有这位" + request.role().label()));
  }

  private void requireFree(ProjectRef project, OpenHandover request, OfficerView to) {
    if (holders.holder(project, request.role(), to.id()).isPresent()) {
      throw unfit("/toOfficerId", "接收人已是本项目的" + request.role().label());
    }
  }

  private static void requireLeaderOr(Caller caller, String subject) {
    if (!caller.isAny(Role.ADMIN, Role.LEADER) && !caller.subject().equals(subject)) {
      throw LedgerProblem.HANDOVER_NOT_YOURS.because("只有移交人或者领导可以办理");
    }
  }

  private static void requireOpen(Handover handover) {
    if (handover.status != HandoverStatus.OPEN) {
      throw LedgerProblem.HANDOVER_OUT_OF_ORDER.because("交接已经确认或者取消");
    }
  }

  private Handover locked(Caller caller, UUID id) {
    return handovers.lock(scopes.of(caller), id).orElseThrow(Handovers::missing);
  }

  private HandoverView view(Caller caller, Handover handover) {
    return HandoverView.of(handover, scopes.of(caller).isWhole());
  }

  private void record(Caller caller, String action, Handover handover) {
    audit.record(
        caller,
        action,
        new AuditSubject("handover", handover.id.toString(), new RegionPath(handover.regionPath)),
        Map.of("role", handover.role, "from", handover.fromSubject, "to", handover.toSubject));
  }

  private static RuntimeException unfit(String pointer, String fault) {
    return LedgerProblem.UNKNOWN_REFERENCE.because(fault, List.of(new FieldError(pointer, fault)));
  }

  private static RuntimeException missing() {
    return CommonProblem.NOT_FOUND.because("没有这份交接");
  }
}

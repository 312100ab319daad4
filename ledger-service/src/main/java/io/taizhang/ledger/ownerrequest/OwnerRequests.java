package io.taizhang.ledger.ownerrequest;

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
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.action.ActionOrigin;
import io.taizhang.ledger.action.ActionTask;
import io.taizhang.ledger.action.ActionView;
import io.taizhang.ledger.action.Actions;
import io.taizhang.ledger.ownerrequest.domain.RequestCommand;
import io.taizhang.ledger.ownerrequest.domain.RequestDecision;
import io.taizhang.ledger.ownerrequest.domain.RequestLifeCycle;
import io.taizhang.ledger.ownerrequest.domain.RequestStatus;
import io.taizhang.ledger.project.ProjectRef;
import io.taizhang.ledger.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use cases of owners' requests: filed, taken or declined, answered by an action, closed. */
@ApplicationScoped
@Transactional
public class OwnerRequests {

  private static final int MOST_AT_ONCE = 100;

  private final OwnerRequestRepository requests;
  private final Projects projects;
  private final Actions actions;
  private final RunningNumbers numbers;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock time;

  OwnerRequests(
      OwnerRequestRepository requests,
      Projects projects,
      Actions actions,
      RunningNumbers numbers,
      Scopes scopes,
      AuditTrail audit,
      Outbox outbox,
      Clock time) {
    this.requests = requests;
    this.projects = projects;
    this.actions = actions;
    this.numbers = numbers;
    this.scopes = scopes;
    this.audit = audit;
    this.outbox = outbox;
    this.time = time;
  }

  OwnerRequestView file(Caller caller, FileRequest request) {
    ProjectRef project = projects.named(caller, request.projectId(), "/projectId");
    Instant now = time.instant();
    if (request.wishedOn().isBefore(BusinessZone.dateOf(now))) {
      throw CommonProblem.INVALID.because(
          "希望完成的日期已过", List.of(new FieldError("/wishedOn", "不能早于今天")));
    }
    OwnerRequest filed =
        new OwnerRequest(request, numbers.next("YZ", project.regionCode()), project, now);
    requests.persistAndFlush(filed);
    audit.record(caller, "owner-request-file", subject(filed), Map.of("number", filed.number));
    outbox.append(OwnerRequestEvents.filed(filed));
    return view(filed);
  }

  OwnerRequestView take(Caller caller, UUID id, IfMatch ifMatch, ActionTask task) {
    OwnerRequest request = locked(caller, id, ifMatch);
    ProjectRef project = own(caller, request);
    RequestStatus next = next(request, RequestCommand.TAKE);
    ActionView action =
        actions.assign(caller, task, ActionOrigin.ofRequest(project, request.id), "");
    request.status = next;
    request.actionId = action.id();
    return recorded(caller, request, RequestCommand.TAKE);
  }

  OwnerRequestView decline(Caller caller, UUID id, IfMatch ifMatch, DeclineRequest words) {
    OwnerRequest request = locked(caller, id, ifMatch);
    own(caller, request);
    request.status = next(request, RequestCommand.DECLINE);
    request.reason = words.reason();
    return recorded(caller, request, RequestCommand.DECLINE);
  }

  OwnerRequestView close(Caller caller, UUID id, IfMatch ifMatch, CloseRequest verdict) {
    OwnerRequest request = locked(caller, id, ifMatch);
    RequestCommand command = RequestLifeCycle.verdict(verdict.satisfied(), request.reopened);
    request.status = next(request, command);
    request.remark = verdict.remark();
    if (command == RequestCommand.REOPEN) {
      request.reopened = true;
      request.actionId = null;
      request.reason = null;
    } else {
      request.satisfied = verdict.satisfied();
      request.closedAt = time.instant();
    }
    return recorded(caller, request, command);
  }

  OwnerRequestView get(Caller caller, UUID id) {
    return requests.find(scopes.of(caller), id).map(this::view).orElseThrow(OwnerRequests::missing);
  }

  Page<OwnerRequestView> list(
      Caller caller, @Nullable UUID project, @Nullable RequestStatus status, PageRequest page) {
    Page<OwnerRequest> rows =
        Page.of(
            requests.list(scopes.of(caller), project, status, page),
            page,
            request -> request.id.toString());
    return new Page<>(views(rows.items()), rows.nextCursor());
  }

  /** Those that nobody has taken up in the place or of the project, a hundred at most. */
  public List<OwnerRequestView> waiting(Scope scope, @Nullable UUID project) {
    return requests
        .list(scope, project, RequestStatus.FILED, PageRequest.first(MOST_AT_ONCE))
        .stream()
        .limit(MOST_AT_ONCE)
        .map(request -> OwnerRequestView.of(request, null))
        .toList();
  }

  /** Notes that a meeting has given it to somebody, unless it has been dealt with already. */
  public void takenAtMeeting(Caller caller, UUID id, UUID actionId) {
    requests
        .lock(scopes.of(caller), id)
        .filter(request -> request.status == RequestStatus.FILED)
        .ifPresent(
            request -> {
              request.status = RequestStatus.TAKEN;
              request.actionId = actionId;
              recorded(caller, request, RequestCommand.TAKE);
            });
  }

  private RequestStatus next(OwnerRequest request, RequestCommand command) {
    return switch (RequestLifeCycle.decide(view(request).status(), command)) {
      case RequestDecision.Moves moves -> moves.to();
      case RequestDecision.OutOfOrder refusal ->
          throw LedgerProblem.OWNER_REQUEST_OUT_OF_ORDER.because(refusal.reason());
    };
  }

  /** Of the officers only the project's own decides on it. */
  private ProjectRef own(Caller caller, OwnerRequest request) {
    ProjectRef project = projects.ref(caller, request.projectId);
    if (!caller.is(Role.LEADER)) {
      projects.requireAssigned(caller, project);
    }
    return project;
  }

  private OwnerRequest locked(Caller caller, UUID id, IfMatch ifMatch) {
    OwnerRequest request = requests.lock(scopes.of(caller), id).orElseThrow(OwnerRequests::missing);
    ifMatch.require(request.version);
    return request;
  }

  private OwnerRequestView recorded(Caller caller, OwnerRequest request, RequestCommand command) {
    requests.flush();
    String verb = command.name().toLowerCase(Locale.ROOT);
    audit.record(
        caller, "owner-request-" + verb, subject(request), Map.of("number", request.number));
    outbox.append(OwnerRequestEvents.moved(request, command));
    return view(request);
  }

  private OwnerRequestView view(OwnerRequest request) {
    return views(List.of(request)).getFirst();
  }

  private List<OwnerRequestView> views(List<OwnerRequest> rows) {
    Map<UUID, ActionView> taken =
        actions.known(
            rows.stream().map(request -> request.actionId).filter(Objects::nonNull).toList());
    return rows.stream()
        .map(
            request ->
                OwnerRequestView.of(
                    request, request.actionId == null ? null : taken.get(request.actionId)))
        .toList();
  }

  private static RuntimeException missing() {
    return CommonProblem.NOT_FOUND.because("没有这份点单");
  }

  private static AuditSubject subject(OwnerRequest request) {
    return new AuditSubject(
        "owner-request", request.id.toString(), new RegionPath(request.regionPath));
  }
}

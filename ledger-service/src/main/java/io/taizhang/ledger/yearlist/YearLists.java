package io.taizhang.ledger.yearlist;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.project.ProjectRef;
import io.taizhang.ledger.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Use cases of the yearly list: a project enters with a document and leaves with a document. */
@ApplicationScoped
@Transactional
class YearLists {

  private final YearListRepository entries;
  private final Projects projects;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Outbox outbox;

  YearLists(
      YearListRepository entries,
      Projects projects,
      Scopes scopes,
      AuditTrail audit,
      Outbox outbox) {
    this.entries = entries;
    this.projects = projects;
    this.scopes = scopes;
    this.audit = audit;
    this.outbox = outbox;
  }

  YearListEntryView enter(Caller caller, EnterYearList request) {
    ProjectRef project = projects.named(caller, request.projectId(), "/projectId");
    if (!Arrays.asList(project.region().value().split("/", -1)).contains(request.regionCode())) {
      throw unfit("/regionCode", "只能列入项目所在区划或其上级的清单");
    }
    if (entries.stands(project, request)) {
      throw LedgerProblem.ALREADY_REGISTERED.because("项目已在 " + request.year() + " 年的这份清单");
    }
    YearListEntry entry = new YearListEntry(request, project);
    entries.persistAndFlush(entry);
    record(caller, "year-list-enter", entry, request.document());
    outbox.append(YearListEvents.entered(entry));
    return YearListEntryView.of(entry);
  }

  YearListEntryView leave(Caller caller, UUID id, IfMatch ifMatch, LeaveYearList request) {
    YearListEntry entry = entries.lock(scopes.of(caller), id).orElseThrow(YearLists::missing);
    ifMatch.require(entry.version);
    if (entry.leftOn != null) {
      throw CommonProblem.OUT_OF_ORDER.because("项目已经退出这份清单");
    }
    if (request.leftOn().isBefore(entry.enteredOn)) {
      String fault = "退出日期不能早于列入日期";
      throw CommonProblem.INVALID.because(fault, List.of(new FieldError("/leftOn", fault)));
    }
    entry.leftOn = request.leftOn();
    entry.exitDocument = request.document();
    entries.flush();
    record(caller, "year-list-leave", entry, request.document());
    outbox.append(YearListEvents.left(entry, request.document()));
    return YearListEntryView.of(entry);
  }

  YearListEntryView get(Caller caller, UUID id) {
    return entries
        .find(scopes.of(caller), id)
        .map(YearListEntryView::of)
        .orElseThrow(YearLists::missing);
  }

  Page<YearListEntryView> list(Caller caller, YearListFilter filter, PageRequest page) {
    return Page.of(
            entries.list(scopes.of(caller, filter.region()), filter, page),
            page,
            entry -> entry.id.toString())
        .map(YearListEntryView::of);
  }

  private void record(Caller caller, String action, YearListEntry entry, String document) {
    audit.record(
        caller,
        action,
        new AuditSubject("year-list-entry", entry.id.toString(), new RegionPath(entry.regionPath)),
        Map.of("project", entry.projectId, "year", entry.year, "document", document));
  }

  private static RuntimeException unfit(String pointer, String fault) {
    return LedgerProblem.UNKNOWN_REFERENCE.because(fault, List.of(new FieldError(pointer, fault)));
  }

  private static RuntimeException missing() {
    return CommonProblem.NOT_FOUND.because("清单上没有这一项");
  }
}

package io.taizhang.ledger.fix;

import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.checklist.ChecklistLookup;
import io.taizhang.ledger.checklist.ChecklistRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people see of fix lists and do with them; whoever sees the checklist sees its list. */
@ApplicationScoped
@Transactional
class Fixes {

  private final FixRepository fixes;
  private final FixCaseRepository cases;
  private final FixBook book;
  private final Origins origins;
  private final ChecklistLookup checklists;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock clock;

  Fixes(
      FixRepository fixes,
      FixCaseRepository cases,
      FixBook book,
      Origins origins,
      ChecklistLookup checklists,
      Scopes scopes,
      AuditTrail audit,
      Outbox outbox,
      Clock clock) {
    this.fixes = fixes;
    this.cases = cases;
    this.book = book;
    this.origins = origins;
    this.checklists = checklists;
    this.scopes = scopes;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  Page<FixView> list(Caller caller, UUID checklist, @Nullable Boolean fixed, PageRequest page) {
    checklists.ref(caller, checklist);
    return Page.of(fixes.systemList(checklist, fixed, page), page, fix -> fix.id.toString())
        .map(FixView::of);
  }

  FixView get(Caller caller, UUID checklist, UUID id) {
    return FixView.of(visible(caller, checklist, id));
  }

  Page<FixCaseView> cases(Caller caller, UUID checklist, UUID id, PageRequest page) {
    ChecklistFix fix = visible(caller, checklist, id);
    return Page.of(cases.list(scopes.of(caller), fix, page), page, one -> one.id.toString())
        .map(FixCaseView::of);
  }

  Page<FixView> repeated(Caller caller, PageRequest page) {
    return Page.of(fixes.repeated(scopes.region(caller), page), page, fix -> fix.id.toString())
        .map(FixView::of);
  }

  /**
   * Says which version puts it right: for those who write the checklist, and for the item's own
   * department.
   */
  FixView markFixed(Caller caller, UUID checklist, UUID id, IfMatch ifMatch, MarkFixed request) {
    ChecklistRef ref = checklists.ref(caller, checklist);
    origins.hold(checklist);
    ChecklistFix fix = fixes.systemLock(checklist, id).orElseThrow(Fixes::missing);
    requireMay(caller, ref, fix);
    ifMatch.require(fix.version);
    if (!fix.open()) {
      throw LedgerProblem.CHECKLIST_OUT_OF_ORDER.because("已由第 " + fix.fixedNumber + " 版改正");
    }
    if (!checklists.hasPublished(caller, checklist, request.number())) {
      throw LedgerProblem.UNKNOWN_REFERENCE.because(
          "清单没有发布过第 " + request.number() + " 版", List.of(new FieldError("/number", "没有发布过这一版")));
    }
    if (request.number() <= fix.seenNumber) {
      throw LedgerProblem.CHECKLIST_OUT_OF_ORDER.because(
          "第 " + fix.seenNumber + " 版仍有发生，须由更新的版本改正");
    }
    fix.fixed(
        request.number(), BusinessZone.dateOf(clock.instant()), caller.name(), request.change());
    List<FixCase> all = cases.all(fix);
    book.tellTrips(caller, fix, all);
    audit.record(
        caller, "checklist-fix-mark", FixBook.subject(fix), Map.of("number", request.number()));
    outbox.append(FixEvents.fixed(ref, fix, all));
    return FixView.of(fix);
  }

  private void requireMay(Caller caller, ChecklistRef checklist, ChecklistFix fix) {
    if (caller.isAny(Role.ADMIN, Role.LEADER)) {
      if (!scopes.region(caller).contains(checklist.region())) {
        throw CommonProblem.FORBIDDEN.because("清单由上级区划制定");
      }
    } else if (!fix.departmentCode.equals(caller.department())) {
      throw LedgerProblem.OTHER_DEPARTMENT.because("只有本事项的部门可以登记改正");
    }
  }

  private ChecklistFix visible(Caller caller, UUID checklist, UUID id) {
    checklists.ref(caller, checklist);
    return fixes.systemFind(checklist, id).orElseThrow(Fixes::missing);
  }

  private static RuntimeException missing() {
    return CommonProblem.NOT_FOUND.because("清单没有这条改正事项");
  }
}

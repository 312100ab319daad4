package io.taizhang.issue.cause;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Use cases of an administrator, who governs the causes, and of everybody, who reads them. */
@ApplicationScoped
@Transactional
class CauseBook {
  private final CauseRepository causes;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Clock clock;

  CauseBook(CauseRepository causes, Scopes scopes, AuditTrail audit, Clock clock) {
    this.causes = causes;
    this.scopes = scopes;
    this.audit = audit;
    this.clock = clock;
  }

  List<CauseView> list(Caller caller, CauseFilter filter) {
    String named = filter.regionCode();
    RegionPath place = named == null ? scopes.region(caller) : scopes.within(caller, named);
    LocalDate today = today();
    return Boolean.TRUE.equals(filter.all())
        ? causes.concerning(place).stream().map(CauseView::of).toList()
        : causes.holding(place).stream()
            .filter(cause -> cause.activeOn(today))
            .map(CauseView::of)
            .toList();
  }

  CauseView one(Caller caller, String code) {
    return causes
        .seen(scopes.region(caller), code)
        .map(CauseView::of)
        .orElseThrow(CauseBook::noSuchCause);
  }

  CauseView register(Caller caller, RegisterCause request) {
    RegionPath region = scopes.named(caller, request.regionCode(), "/regionCode");
    if (request.activeFrom().isBefore(today())) {
      throw invalid("/activeFrom", "不能早于今天");
    }
    checkEnd(request.activeFrom(), request.activeTo());
    if (causes.systemFind(request.code()).isPresent()) {
      throw CommonProblem.CONFLICT.because("代码 " + request.code() + " 已用于另一原因，代码全国唯一");
    }
    IssueCause cause = new IssueCause();
    cause.code = request.code();
    cause.regionCode = request.regionCode();
    cause.regionPath = region.value();
    cause.activeFrom = request.activeFrom();
    write(
        cause,
        caller,
        new ChangeCause(
            request.label(),
            request.group(),
            request.onChecklistItem(),
            request.activeTo(),
            request.source()));
    causes.persistAndFlush(cause);
    record(caller, "cause-register", cause);
    return CauseView.of(cause);
  }

  CauseView change(Caller caller, String code, IfMatch ifMatch, ChangeCause request) {
    RegionPath own = scopes.region(caller);
    IssueCause cause = causes.locked(own, code).orElseThrow(CauseBook::noSuchCause);
    if (!own.contains(cause.region())) {
      throw CommonProblem.FORBIDDEN.because("该原因由上级区划管理");
    }
    ifMatch.require(cause.version);
    checkEnd(cause.activeFrom, request.activeTo());
    write(cause, caller, request);
    causes.flush();
    record(caller, "cause-change", cause);
    return CauseView.of(cause);
  }

  private void write(IssueCause cause, Caller caller, ChangeCause request) {
    cause.label = request.label();
    cause.causeGroup = request.group();
    cause.onChecklistItem = request.onChecklistItem();
    cause.activeTo = request.activeTo();
    cause.source = request.source();
    cause.changedBy = caller.name();
    cause.changedAt = clock.instant();
  }

  /** What was named on a day stays named: an end is never put into the past. */
  private void checkEnd(LocalDate from, @Nullable LocalDate to) {
    if (to != null && (to.isBefore(from) || to.isBefore(today()))) {
      throw invalid("/activeTo", "不能早于启用日期，也不能早于今天");
    }
  }

  private void record(Caller caller, String what, IssueCause cause) {
    Map<String, Object> details = new HashMap<>();
    details.put("label", cause.label);
    details.put("group", cause.causeGroup);
    details.put("onChecklistItem", cause.onChecklistItem);
    details.put("activeTo", String.valueOf(cause.activeTo));
    details.put("source", cause.source);
    audit.record(caller, what, new AuditSubject("cause", cause.code, cause.region()), details);
  }

  private LocalDate today() {
    return BusinessZone.dateOf(clock.instant());
  }

  private static RuntimeException invalid(String pointer, String message) {
    return CommonProblem.INVALID.because("日期有误", List.of(new FieldError(pointer, message)));
  }

  private static RuntimeException noSuchCause() {
    return CommonProblem.NOT_FOUND.because("没有这个原因");
  }
}

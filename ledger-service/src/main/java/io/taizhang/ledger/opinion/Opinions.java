package io.taizhang.ledger.opinion;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.department.Departments;
import io.taizhang.ledger.item.ItemRef;
import io.taizhang.ledger.item.Items;
import io.taizhang.ledger.item.StandingItem;
import io.taizhang.ledger.opinion.domain.OpinionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Use cases of consultations. */
@ApplicationScoped
@Transactional
class Opinions {

  private static final String[] SEE_ALL = {
    Role.ADMIN, Role.LEADER, Role.CLERK, Role.SUPERVISOR, Role.INSPECTOR, Role.OFFICER, Role.AGENT
  };

  private final OpinionRepository opinions;
  private final SilenceRuleRepository rules;
  private final OpinionDues dues;
  private final Items items;
  private final Departments departments;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock clock;

  Opinions(
      OpinionRepository opinions,
      SilenceRuleRepository rules,
      OpinionDues dues,
      Items items,
      Departments departments,
      Scopes scopes,
      AuditTrail audit,
      Outbox outbox,
      Clock clock) {
    this.opinions = opinions;
    this.rules = rules;
    this.dues = dues;
    this.items = items;
    this.departments = departments;
    this.scopes = scopes;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  OpinionView ask(Caller caller, AskOpinion request) {
    StandingItem item = asked(caller, request);
    Instant now = clock.instant();
    Opinion opinion = new Opinion(item, request, now);
    rules
        .inForce(item.region(), BusinessZone.dateOf(now))
        .filter(rule -> rule.consents)
        .ifPresent(
            rule -> {
              opinion.silenceRuleId = rule.id;
              opinion.silenceSource = rule.source;
            });
    dues.reckon(opinion);
    opinions.persistAndFlush(opinion);
    record(caller, "opinion-ask", opinion, Map.of("kind", opinion.kind));
    outbox.append(OpinionEvents.asked(opinion));
    return OpinionView.of(opinion, true, now);
  }

  OpinionView answer(Caller caller, UUID id, IfMatch ifMatch, AnswerOpinion request) {
    Opinion opinion = opinions.lock(scopes.of(caller), id).orElseThrow(Opinions::missing);
    if (!opinion.departmentCode.equals(caller.department())) {
      throw LedgerProblem.OTHER_DEPARTMENT.because("征求的是其他部门的意见");
    }
    ifMatch.require(opinion.version);
    Instant now = clock.instant();
    OpinionState state = opinion.stateAt(now);
    if (!state.answerable()) {
      throw LedgerProblem.OPINION_OUT_OF_ORDER.because("意见处于“" + state.label() + "”，不再答复");
    }
    opinion.stance = request.stance();
    opinion.answer = request.text();
    opinion.answeredAt = now;
    opinions.flush();
    record(caller, "opinion-answer", opinion, Map.of("stance", request.stance()));
    outbox.append(OpinionEvents.answered(opinion, state == OpinionState.LATE));
    return OpinionView.of(opinion, true, now);
  }

  OpinionView get(Caller caller, UUID id) {
    Opinion opinion = opinions.find(scopes.of(caller), id).orElseThrow(Opinions::missing);
    return view(caller, opinion, clock.instant());
  }

  Page<OpinionView> list(Caller caller, OpinionFilter filter, PageRequest page) {
    Instant now = clock.instant();
    return Page.of(
            opinions.list(scopes.of(caller), filter, now, page),
            page,
            opinion -> opinion.id.toString())
        .map(opinion -> view(caller, opinion, now));
  }

  private StandingItem asked(Caller caller, AskOpinion request) {
    ItemRef named = items.named(caller, request.itemId(), null, "/itemId");
    StandingItem item = items.standing(caller, named.id());
    if (!item.departmentCode().equals(caller.department())) {
      throw LedgerProblem.OTHER_DEPARTMENT.because("事项由其他部门办理");
    }
    if (item.status().closed()) {
      throw LedgerProblem.OPINION_OUT_OF_ORDER.because(
          "事项处于“" + item.status().label() + "”，不再征求意见");
    }
    departments.serving(item.region(), request.departmentCode(), "/departmentCode");
    if (request.departmentCode().equals(item.departmentCode())) {
      throw invalid("/departmentCode", "不能向本部门征求意见");
    }
    LocalDate day = request.meetsOn();
    if (request.kind().meets() == (day == null)) {
      throw invalid("/meetsOn", request.kind().meets() ? "会议和联合评审须定日期" : "函询没有会议日期");
    }
    if (day != null && day.isBefore(BusinessZone.dateOf(clock.instant()))) {
      throw invalid("/meetsOn", "日期不能早于今天");
    }
    return item;
  }

  private static OpinionView view(Caller caller, Opinion opinion, Instant now) {
    boolean whole = caller.isAny(SEE_ALL) || opinion.party(caller.department());
    return OpinionView.of(opinion, whole, now);
  }

  private void record(Caller caller, String action, Opinion opinion, Map<String, ?> details) {
    audit.record(
        caller,
        action,
        new AuditSubject("opinion", opinion.id.toString(), new RegionPath(opinion.regionPath)),
        details);
  }

  private static RuntimeException invalid(String pointer, String detail) {
    return CommonProblem.INVALID.because(detail, List.of(new FieldError(pointer, detail)));
  }

  private static RuntimeException missing() {
    return CommonProblem.NOT_FOUND.because("没有这次征求意见");
  }
}

package io.taizhang.notification.ladder;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.notification.ladder.domain.Audience;
import io.taizhang.notification.ladder.domain.LadderCheck;
import io.taizhang.notification.ladder.domain.RungRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Publishes versions of ladders and shows them. */
@ApplicationScoped
@Transactional
public class LadderPublishing {

  private final LadderRepository ladders;
  private final RungTexts texts;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Event<LadderPublished> published;
  private final Clock clock;

  LadderPublishing(
      LadderRepository ladders,
      RungTexts texts,
      Scopes scopes,
      AuditTrail audit,
      Event<LadderPublished> published,
      Clock clock) {
    this.ladders = ladders;
    this.texts = texts;
    this.scopes = scopes;
    this.audit = audit;
    this.published = published;
    this.clock = clock;
  }

  LadderView publish(Caller caller, NewLadder entered) {
    RegionPath region = require(caller, entered);
    int number =
        ladders
            .newest(region, entered.subjectType(), entered.stage())
            .map(newest -> newest.number + 1)
            .orElse(1);
    LadderVersion ladder = new LadderVersion(entered, region, number, clock.instant());
    ladders.persistAndFlush(ladder);
    audit.record(
        caller,
        "ladder-publish",
        new AuditSubject("ladder", ladder.id.toString(), region),
        Map.of("number", number, "reason", ladder.reason));
    published.fire(new LadderPublished());
    return LadderView.of(ladder);
  }

  /**
   * Lets a ladder pass that could be published.
   *
   * @return where it would hold
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 with every field that is wrong
   */
  public RegionPath require(Caller caller, NewLadder entered) {
    RegionPath region = scopes.named(caller, entered.regionCode(), "/regionCode");
    List<FieldError> wrong = new ArrayList<>();
    LadderCheck.of(entered.rules())
        .forEach(flaw -> wrong.add(new FieldError("/rungs" + flaw.pointer(), flaw.detail())));
    requireTexts(entered.rules(), wrong);
    requireOwners(entered, wrong);
    if (entered.stage() != null && entered.subject() == null) {
      wrong.add(new FieldError("/subject", "指定环节时须指定对象"));
    }
    LocalDate today = BusinessZone.dateOf(clock.instant());
    if (entered.fromDate().isBefore(today) || entered.fromDate().isAfter(today.plusYears(1))) {
      wrong.add(new FieldError("/fromDate", "须为今天起一年之内"));
    }
    if (!wrong.isEmpty()) {
      throw CommonProblem.INVALID.because("阶梯填报有误", wrong);
    }
    return region;
  }

  private void requireTexts(List<RungRule> rules, List<FieldError> wrong) {
    for (int place = 0; place < rules.size(); place++) {
      String code = rules.get(place).template();
      if (code != null && !texts.has(code)) {
        wrong.add(new FieldError("/rungs/" + place + "/template", "没有名为 " + code + " 的通知模板"));
      }
    }
  }

  /** Owners hear of the items of their projects, not of what else a clock may belong to. */
  private static void requireOwners(NewLadder entered, List<FieldError> wrong) {
    if (entered.subject() == null || entered.subject() == SubjectKind.ITEM) {
      return;
    }
    List<RungRule> rules = entered.rules();
    for (int place = 0; place < rules.size(); place++) {
      if (rules.get(place).audiences().contains(Audience.OWNER)) {
        wrong.add(new FieldError("/rungs/" + place + "/audiences", "只有事项的进展告知业主"));
      }
    }
  }

  LadderView get(Caller caller, UUID id) {
    return ladders
        .seen(scopes.region(caller), id)
        .map(LadderView::of)
        .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有这个阶梯"));
  }

  Page<LadderView> list(Caller caller, @Nullable SubjectKind subject, PageRequest page) {
    String type = subject == null ? null : subject.word();
    return Page.of(
            ladders.seen(scopes.region(caller), type, page), page, ladder -> ladder.id.toString())
        .map(LadderView::of);
  }
}

package io.taizhang.notification.digest;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.web.Ids;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.notification.template.TemplateName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Decides which digests come; a region's own take the place of those from above. */
@ApplicationScoped
class DigestRules {

  private final DigestRuleBook book;
  private final Scopes scopes;
  private final AuditTrail audit;

  DigestRules(DigestRuleBook book, Scopes scopes, AuditTrail audit) {
    this.book = book;
    this.scopes = scopes;
    this.audit = audit;
  }

  @Transactional
  DigestRuleView enter(Caller caller, DigestRuleRequest request) {
    DigestRule rule = new DigestRule();
    rule.id = Ids.next();
    decide(caller, rule, request);
    book.persist(rule);
    record(caller, "digest-rule-enter", rule);
    return DigestRuleView.of(rule);
  }

  @Transactional
  Page<DigestRuleView> list(Caller caller, PageRequest page) {
    return Page.of(book.within(scopes.region(caller), page), page, rule -> rule.id.toString())
        .map(DigestRuleView::of);
  }

  @Transactional
  DigestRuleView change(Caller caller, UUID id, IfMatch ifMatch, DigestRuleRequest request) {
    DigestRule rule =
        book.locked(scopes.region(caller), id)
            .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有简报规则 " + id));
    ifMatch.require(rule.version);
    decide(caller, rule, request);
    book.flush();
    record(caller, "digest-rule-change", rule);
    return DigestRuleView.of(rule);
  }

  private void decide(Caller caller, DigestRule rule, DigestRuleRequest request) {
    String region = Objects.requireNonNullElse(request.regionCode(), caller.regionCode());
    rule.regionPath = scopes.named(caller, region, "/regionCode").value();
    rule.regionCode = region;
    rule.name = request.name();
    rule.rhythm = request.rhythm();
    rule.audience = request.audience();
    rule.channels =
        request.channels().stream().distinct().sorted().map(Enum::name).toArray(String[]::new);
    rule.template =
        switch (request.rhythm()) {
          case WEEKLY -> TemplateName.WEEKLY;
          case MONTHLY -> TemplateName.MONTHLY;
        };
    rule.enabled = request.enabled();
  }

  private void record(Caller caller, String action, DigestRule rule) {
    audit.record(
        caller,
        action,
        new AuditSubject("digest-rule", rule.id.toString(), new RegionPath(rule.regionPath)),
        Map.of("rhythm", rule.rhythm, "audience", rule.audience));
  }
}

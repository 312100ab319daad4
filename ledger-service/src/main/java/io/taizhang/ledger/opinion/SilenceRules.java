package io.taizhang.ledger.opinion;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use cases of the rules about silence. */
@ApplicationScoped
@Transactional
class SilenceRules {

  private final SilenceRuleRepository rules;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Outbox outbox;

  SilenceRules(SilenceRuleRepository rules, Scopes scopes, AuditTrail audit, Outbox outbox) {
    this.rules = rules;
    this.scopes = scopes;
    this.audit = audit;
    this.outbox = outbox;
  }

  SilenceRuleView set(Caller caller, SetSilenceRule request) {
    RegionPath region = scopes.named(caller, request.regionCode(), "/regionCode");
    SilenceRule rule = new SilenceRule(request, region.value());
    rules.persist(rule);
    audit.record(
        caller,
        "silence-rule-set",
        new AuditSubject("silence-rule", rule.id.toString(), region),
        Map.of("consents", rule.consents, "validFrom", rule.validFrom));
    outbox.append(SilenceRuleEvents.set(rule));
    return SilenceRuleView.of(rule);
  }

  Page<SilenceRuleView> list(Caller caller, PageRequest page) {
    return Page.of(rules.list(scopes.region(caller), page), page, rule -> rule.id.toString())
        .map(SilenceRuleView::of);
  }
}

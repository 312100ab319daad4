package io.taizhang.ledger.fix;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * In how many projects one cause on one item of a checklist counts as repeated, region by region:
 * the nearest rule on the way up decides. A changed rule holds for what happens from then on.
 */
@ApplicationScoped
@Transactional
class RepetitionRules {

  private final RepetitionRuleRepository rules;
  private final Scopes scopes;
  private final AuditTrail audit;

  RepetitionRules(RepetitionRuleRepository rules, Scopes scopes, AuditTrail audit) {
    this.rules = rules;
    this.scopes = scopes;
    this.audit = audit;
  }

  /** The number of projects that makes a cause repeated there. */
  int projects(RegionPath region) {
    return rules.upFrom(region).getFirst().projects;
  }

  RepetitionRuleView get(Caller caller, String regionCode) {
    return inForce(scopes.within(caller, regionCode));
  }

  /** What holds in the caller's region, and every other rule below it. */
  List<RepetitionRuleView> list(Caller caller) {
    RegionPath here = scopes.region(caller);
    return Stream.concat(
            Stream.of(inForce(here)),
            rules.below(here).stream()
                .filter(rule -> !rule.regionCode.equals(here.code()))
                .map(rule -> RepetitionRuleView.of(new RegionPath(rule.regionPath), rule)))
        .toList();
  }

  RepetitionRuleView set(
      Caller caller, String regionCode, IfMatch ifMatch, SetRepetitionRule request) {
    RegionPath region = scopes.within(caller, regionCode);
    rules.systemHold();
    RepetitionRule rule = rules.upFrom(region).getFirst();
    ifMatch.require(RepetitionRuleView.of(region, rule).version());
    if (rule.regionCode.equals(region.code())) {
      rule.projects = request.projects();
    } else {
      rules.persist(new RepetitionRule(region, request.projects()));
    }
    rules.flush();
    audit.record(
        caller,
        "repetition-rule-set",
        new AuditSubject("repetition-rule", region.code(), region),
        Map.of("projects", request.projects()));
    return inForce(region);
  }

  private RepetitionRuleView inForce(RegionPath region) {
    return RepetitionRuleView.of(region, rules.upFrom(region).getFirst());
  }
}

package io.taizhang.ledger.staleness;

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
import org.hibernate.Session;

/**
 * How long a ledger row is good without a weekly update, region by region: the nearest rule on the
 * way up decides. A rule that changes re-dates every running lapse below it in one statement.
 */
@ApplicationScoped
@Transactional
public class StalenessRules {

  private static final String REDATE =
      """
      update project p set stale_from = redated.stale_from, version = p.version + 1
        from (select q.id, (q.fresh_at at time zone 'Asia/Shanghai')::date + 1 + (
                       select r.days from staleness_rule r
                        where r.region_code = any (string_to_array(q.region_path, '/'))
                        order by length(r.region_path) desc limit 1) as stale_from
                from project q
               where q.region_path >= :from and q.region_path < :to
                 and q.stale_from is not null and q.fresh_at is not null) redated
       where p.id = redated.id and p.stale_from <> redated.stale_from
      """;

  private final StalenessRuleRepository rules;
  private final Session entities;
  private final Scopes scopes;
  private final AuditTrail audit;

  StalenessRules(StalenessRuleRepository rules, Session entities, Scopes scopes, AuditTrail audit) {
    this.rules = rules;
    this.entities = entities;
    this.scopes = scopes;
    this.audit = audit;
  }

  /** Keeps the rules as they are until the transaction ends; before any project is held. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void hold() {
    rules.systemShare();
  }

  /** Calendar days that a row there is good for. */
  @Transactional(Transactional.TxType.MANDATORY)
  public int days(RegionPath region) {
    return rules.upFrom(region).getFirst().days;
  }

  StalenessRuleView get(Caller caller, String regionCode) {
    return inForce(scopes.within(caller, regionCode));
  }

  /** What holds in the caller's region, and every other rule below it. */
  List<StalenessRuleView> list(Caller caller) {
    RegionPath here = scopes.region(caller);
    return Stream.concat(
            Stream.of(inForce(here)),
            rules.below(here).stream()
                .filter(rule -> !rule.regionCode.equals(here.code()))
                .map(rule -> StalenessRuleView.of(new RegionPath(rule.regionPath), rule)))
        .toList();
  }

  StalenessRuleView set(
      Caller caller, String regionCode, IfMatch ifMatch, SetStalenessRule request) {
    RegionPath region = scopes.within(caller, regionCode);
    rules.systemHold();
    StalenessRule rule = rules.upFrom(region).getFirst();
    ifMatch.require(StalenessRuleView.of(region, rule).version());
    if (rule.regionCode.equals(region.code())) {
      rule.days = request.days();
    } else {
      rules.persist(new StalenessRule(region, request.days()));
    }
    rules.flush();
    entities
        .createNativeMutationQuery(REDATE)
        .setParameter("from", region.value())
        .setParameter("to", region.end())
        .executeUpdate();
    audit.record(
        caller,
        "staleness-rule-set",
        new AuditSubject("staleness-rule", region.code(), region),
        Map.of("days", request.days()));
    return inForce(region);
  }

  private StalenessRuleView inForce(RegionPath region) {
    return StalenessRuleView.of(region, rules.upFrom(region).getFirst());
  }
}

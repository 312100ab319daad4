package io.taizhang.ledger.opinion;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.security.RegionPath;

/** Rules about silence as events, in order behind their region. */
final class SilenceRuleEvents {

  private SilenceRuleEvents() {}

  static Fact set(SilenceRule rule) {
    return new Fact(
        "silence-rule.set",
        rule.regionCode,
        rule.id.toString(),
        new RegionPath(rule.regionPath),
        SilenceRuleView.of(rule));
  }
}

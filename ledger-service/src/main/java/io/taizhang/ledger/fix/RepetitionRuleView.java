package io.taizhang.ledger.fix;

import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.Versioned;

/**
 * The rule that holds in a region.
 *
 * @param projects in how many projects one cause on one item of a checklist counts as repeated
 * @param setBy the region whose rule it is, itself or the nearest above
 * @param version 0 while the region has none of its own
 */
public record RepetitionRuleView(String regionCode, int projects, String setBy, long version)
    implements Versioned {

  /** Another region's rule may change it. */
  @Override
  public boolean changesByVersionOnly() {
    return false;
  }

  static RepetitionRuleView of(RegionPath region, RepetitionRule rule) {
    boolean own = rule.regionCode.equals(region.code());
    return new RepetitionRuleView(
        region.code(), rule.projects, rule.regionCode, own ? rule.version + 1 : 0);
  }
}

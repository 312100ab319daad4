package io.taizhang.ledger.staleness;

import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.Versioned;

/**
 * The rule that holds in a region.
 *
 * @param days calendar days after an update without another; stale from the next
 * @param setBy the region whose rule it is, itself or the nearest above
 * @param version 0 while the region has none of its own
 */
public record StalenessRuleView(String regionCode, int days, String setBy, long version)
    implements Versioned {

  /** Another region's rule may change it. */
  @Override
  public boolean changesByVersionOnly() {
    return false;
  }

  static StalenessRuleView of(RegionPath region, StalenessRule rule) {
    boolean own = rule.regionCode.equals(region.code());
    return new StalenessRuleView(
        region.code(), rule.days, rule.regionCode, own ? rule.version + 1 : 0);
  }
}

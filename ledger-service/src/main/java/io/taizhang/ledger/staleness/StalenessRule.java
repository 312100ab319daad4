package io.taizhang.ledger.staleness;

import io.taizhang.chassis.security.RegionPath;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** One region's own rule. */
@Entity
class StalenessRule {

  @Id String regionCode;
  String regionPath;
  int days;
  @Version long version;

  StalenessRule() {}

  StalenessRule(RegionPath region, int days) {
    this.regionCode = region.code();
    this.regionPath = region.value();
    this.days = days;
  }
}

package io.taizhang.ledger.fix;

import io.taizhang.chassis.security.RegionPath;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** One region's own rule. */
@Entity
class RepetitionRule {

  @Id String regionCode;
  String regionPath;
  int projects;
  @Version long version;

  RepetitionRule() {}

  RepetitionRule(RegionPath region, int projects) {
    this.regionCode = region.code();
    this.regionPath = region.value();
    this.projects = projects;
  }
}

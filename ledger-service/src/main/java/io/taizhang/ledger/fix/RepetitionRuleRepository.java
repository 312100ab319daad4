package io.taizhang.ledger.fix;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.RegionPath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Arrays;
import java.util.List;

/** Rules in the database. Changing one holds the root's row. */
@ApplicationScoped
class RepetitionRuleRepository implements PanacheRepositoryBase<RepetitionRule, String> {

  private static final String ROOT = "100000";

  /** Nearest first; the root's own is always there. */
  List<RepetitionRule> upFrom(RegionPath region) {
    List<String> codes =
        Arrays.stream(region.value().split("/", -1)).filter(code -> !code.isEmpty()).toList();
    return list("regionCode in ?1 order by length(regionPath) desc", codes);
  }

  /** Those of the region and below. */
  List<RepetitionRule> below(RegionPath region) {
    return list(
        "regionPath >= ?1 and regionPath < ?2 order by regionPath", region.value(), region.end());
  }

  /** Held by whoever changes a rule, so that a region gets no two. */
  void systemHold() {
    findById(ROOT, LockModeType.PESSIMISTIC_WRITE);
  }
}

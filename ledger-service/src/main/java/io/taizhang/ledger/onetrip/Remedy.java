package io.taizhang.ledger.onetrip;

import io.taizhang.chassis.security.RegionPath;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a closed issue says about the trip that failed.
 *
 * @param region where the issue belongs; it reaches no row of another branch of the tree
 */
public record Remedy(
    UUID issueId, String cause, String fix, LocalDate solvedOn, RegionPath region) {

  boolean reaches(RegionPath row) {
    return region.contains(row) || row.contains(region);
  }
}

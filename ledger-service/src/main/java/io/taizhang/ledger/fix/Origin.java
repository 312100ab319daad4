package io.taizhang.ledger.fix;

import io.taizhang.chassis.security.RegionPath;
import java.util.UUID;

/**
 * The checklist's item that something went wrong with.
 *
 * @param number the version that the project had pinned
 * @param region of the checklist
 * @param place of the project
 */
record Origin(
    UUID checklistId,
    int number,
    RegionPath region,
    String line,
    String lineName,
    String departmentCode,
    UUID projectId,
    RegionPath place) {

  boolean reachedFrom(RegionPath elsewhere) {
    return elsewhere.contains(place) || place.contains(elsewhere);
  }
}

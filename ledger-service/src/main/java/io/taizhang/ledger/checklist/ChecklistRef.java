package io.taizhang.ledger.checklist;

import io.taizhang.chassis.security.RegionPath;
import java.util.UUID;

/** What other features need of a checklist. */
public record ChecklistRef(UUID id, String code, String name, RegionPath region) {

  static ChecklistRef of(Checklist checklist) {
    return new ChecklistRef(
        checklist.id, checklist.code, checklist.name, new RegionPath(checklist.regionPath));
  }
}

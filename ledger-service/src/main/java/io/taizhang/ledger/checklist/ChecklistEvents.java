package io.taizhang.ledger.checklist;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.ledger.project.domain.Track;
import java.util.UUID;

/** A checklist's facts as events, in order behind the checklist. */
final class ChecklistEvents {

  private ChecklistEvents() {}

  /**
   * A version came into force.
   *
   * @param number the version
   * @param lines how many items it names
   */
  record Published(
      UUID checklistId,
      String code,
      String name,
      Track track,
      String regionCode,
      int number,
      int lines) {}

  static Fact published(Checklist checklist, ChecklistVersion version) {
    String id = checklist.id.toString();
    return new Fact(
        "checklist.published",
        id,
        id,
        new RegionPath(checklist.regionPath),
        new Published(
            checklist.id,
            checklist.code,
            checklist.name,
            checklist.track,
            checklist.regionCode,
            version.number,
            version.lines.size()));
  }
}

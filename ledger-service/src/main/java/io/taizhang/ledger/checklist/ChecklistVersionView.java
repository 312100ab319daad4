package io.taizhang.ledger.checklist;

import io.taizhang.chassis.web.Versioned;
import io.taizhang.ledger.checklist.domain.VersionStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a checklist.
 *
 * @param number 1, 2, 3 …
 * @param lines in an order in which they can be handed in
 */
public record ChecklistVersionView(
    UUID checklistId,
    int number,
    VersionStatus status,
    @Nullable Instant publishedAt,
    List<ChecklistLine> lines,
    long version)
    implements Versioned {

  static ChecklistVersionView of(ChecklistVersion version) {
    return new ChecklistVersionView(
        version.checklistId,
        version.number,
        version.status,
        version.publishedAt,
        version.lines,
        version.version);
  }
}
